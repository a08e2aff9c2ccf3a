Feature: Two people at their windows
  Whoever wants to chat is asked where and under which name. Then she sees the conversation,
  a field to write in, and a Send button.

  Rule: First Greenroom asks where to go

    Background:
      Given Alice has opened Greenroom

    Scenario: The two questions
      Then she is asked for a server and a username

    Scenario: Answers that cannot be
      Then she is told what is wrong with these answers, and is still asked:
        | server      | username                          | problem                               |
        |             | Alice                             | Type the address of a server.         |
        | my computer | Alice                             | An address has no spaces in it.       |
        | localhost   |                                   | Type a username.                      |
        | localhost   | a-name-that-goes-on-and-on-and-on | A username has at most 32 characters. |

    Scenario: Coming in
      When she joins as "Alice"
      Then she sees a conversation that nobody has spoken in

    Scenario: Thinking better of it
      When she presses Escape
      Then Greenroom closes

  Rule: Everyone sees what is said

    Background:
      Given Alice and Bob are chatting

    Scenario: Saying something with the Enter key
      When Alice says "hello"
      Then Alice sees "Alice: hello"
      And Bob sees "Alice: hello"

    Scenario: Saying something with the Send button
      When Bob writes "hello" and presses Send
      Then Alice sees "Bob: hello"
      And the field that Bob writes in is empty

    Scenario: A conversation reads from top to bottom
      When Alice says "ready?"
      And Bob says "ready."
      And Alice says "then go"
      Then Bob sees "Alice: ready?", "Bob: ready.", "Alice: then go", in this order

    Scenario: Silence is not sent
      When Alice says "   "
      And Alice says "sorry"
      Then Bob sees nothing but "Alice: sorry"

    Scenario: The newest line stays in view
      When Alice says 40 things
      Then Bob sees the end of the conversation

    Scenario: Reading back undisturbed
      Given Alice has said 40 things
      When Bob scrolls up to the first
      And Alice says "one more"
      Then Bob still sees the first
