Feature: Only what is new
  Whoever has heard a part of the conversation asks for the rest of it. Nobody misses anything, and nobody is told
  anything twice.

  Rule: A program may follow the conversation

    Background:
      Given a server is running

    Scenario: The server says that one may follow
      Given a program of somebody else is listening
      Then the program hears that it may "follow"

    Scenario: Hearing each thing once
      Given the operator has typed "one"
      When a program follows the conversation as "Robot"
      Then it hears "one"
      When the operator types "two"
      Then it hears "two"

    Scenario: Coming back
      Given a program follows the conversation as "Robot"
      And the operator has typed "one"
      And it has heard "one"
      And it has gone
      When the operator types "two"
      And it comes back
      Then it hears "User Robot disconnected"
      And it hears "two"

    Scenario: Coming back to another conversation
      Given a program follows the conversation as "Robot"
      And the operator has typed "one"
      And it has heard "one"
      And it has gone
      When the server goes away
      And the server comes back
      And the operator types "a new day"
      And it comes back
      Then it begins anew, and hears "a new day"

    Scenario: A long conversation comes in pieces
      Given 3000 long things have been said
      When a program follows the conversation as "Robot"
      Then it hears all of them, a mebibyte at a time

    Scenario: A program that does not follow hears everything each time
      Given a program of somebody else is listening
      When the operator types "one"
      Then the program hears the whole conversation: "one"
      When the operator types "two"
      Then the program hears the whole conversation: "one, two"

  Rule: A window asks for what it has missed

    Background:
      Given a server is running

    Scenario: A line that breaks
      Given 2000 things have been said
      And Bob has joined over a line that can break
      And Bob has seen "* thing 2000"
      When his line breaks
      And the operator types "while you were away"
      And his line is mended
      Then Bob sees "* while you were away"
      And Bob sees nothing twice
      And his line has carried little since it was mended

    Scenario: A long way to catch up
      Given 3000 long things have been said
      When Bob joins over a slow line
      Then Bob reads how far he has caught up
      When Bob writes "I am here" and presses Send
      Then the field that Bob writes in is empty
      And Bob has caught up, and has seen all of them once
      And Bob sees "Bob: I am here"
