Feature: Leaving and coming back
  Everyone knows who is here, who has left, and who was cut off. A window whose server has gone away
  finds its own way back.

  Rule: Everyone knows who is here

    Background:
      Given a server is running
      And Alice has joined

    Scenario: The names beside the conversation
      When Bob joins
      Then Alice sees that "Alice, Bob" are here
      And Bob sees that "Alice, Bob" are here

    Scenario: Leaving
      Given Bob has joined
      When Bob leaves
      Then Bob's window closes
      And Alice sees "* User Bob disconnected"

    Scenario: Closing the window is leaving
      Given Bob has joined
      When Bob closes the window
      Then Alice sees "* User Bob disconnected"
      And Alice reads "Bob has left." below the conversation
      And Alice sees that "Alice" are here

    Scenario: Being cut off
      Given a program has joined as "Robot"
      When its connections break
      Then Alice sees "* User Robot unexpectedly disconnected"

    Scenario: A name is free as soon as its owner has left
      Given a program has joined as "Robot"
      And it has left
      When a program joins as "Robot" and says "me again"
      Then Alice sees "Robot: me again"

  Rule: A window finds its way back

    Background:
      Given a server is running
      And Alice has joined
      And Alice has begun to write "as I was saying"

    Scenario: The server comes back
      When the server goes away
      Then Alice reads "The connection to the server is lost." below the conversation
      And Alice cannot write
      When the server comes back
      Then Alice reads "You are connected again." below the conversation
      And Alice can write
      And "as I was saying" is still in the field that Alice writes in

    Scenario: Giving up, and thinking better of it
      Given the server has gone away
      When Alice gives up
      And the server comes back
      And Alice presses Connect now
      Then Alice reads "You are connected again." below the conversation
