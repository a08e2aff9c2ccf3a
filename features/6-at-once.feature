Feature: At once
  What one says, the others read at once. A program that knows nothing else gets the whole
  conversation each time, so the server makes a pause before it sends it again.

  Rule: In a quiet conversation nobody waits

    Background:
      Given a server that pauses for a minute is running
      And Alice has joined

    Scenario: How long it takes
      Given a program of somebody else is listening
      And a program has joined as "Robot"
      When the program says "beep"
      Then the program that listens hears "beep" within half a second

    Scenario: Someone speaks
      Given Bob has joined
      When Alice says "hello"
      Then Bob sees "Alice: hello"

    Scenario: Someone leaves
      Given Bob has joined
      When Bob leaves
      Then Alice sees "* User Bob disconnected"

  Rule: In a busy one nobody misses anything

    Scenario: Many things after each other
      Given a server is running
      And Alice has joined
      And Bob has joined
      When Alice says 30 things
      Then Bob sees these 30 things from Alice, in their order

    Scenario: The last one is not forgotten
      Given a server that pauses for a second is running
      And Alice has joined
      And a program has joined as "Robot"
      When it says "tick" and at once "tock"
      Then Alice sees "Robot: tock"

    Scenario: A program that takes the whole conversation each time
      Given a server that pauses for half a second is running
      And a program of somebody else is listening
      And a program has joined as "Robot"
      When it says something twenty times a second, for two seconds
      Then the program that listens hears the last of it
      And it was sent the conversation at most twice a second

  Rule: Nobody waits at the door

    Scenario: Many come at the same time
      Given a server is running
      When 300 programs come at the same time
      Then each of them is greeted within ten seconds
