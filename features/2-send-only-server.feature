Feature: A server that speaks
  The server keeps the conversation and sends it to whoever listens. For now only its operator
  can say something, by typing it where the server was started.

  Rule: Everyone hears all of it

    Background:
      Given a server is running

    Scenario: The operator speaks
      Given Alice has joined
      When the operator types "welcome"
      Then Alice sees "* welcome"

    Scenario: Coming late
      Given the operator has typed "welcome"
      And the operator has typed "we begin"
      When Alice joins
      Then Alice sees "* welcome"
      And Alice sees "* we begin"

    Scenario: Hearing the same
      Given Alice has joined
      And Bob has joined
      When the operator types "welcome"
      Then Alice sees "* welcome"
      And Bob sees "* welcome"

    Scenario: One leaves, the others stay
      Given Alice has joined
      And Bob has joined
      When Bob closes the window
      And the operator types "goodbye, Bob"
      Then Alice sees "* goodbye, Bob"

    Scenario: The server goes away
      Given Alice has joined
      And the operator has typed "welcome"
      And Alice has seen "* welcome"
      When the server is stopped
      Then Alice reads "The connection to the server is lost." below the conversation
      And Alice sees "* welcome"

  Rule: Not everyone can come in

    Scenario: The house is full
      Given a server for at most 1 person is running
      And Alice has joined
      When Bob tries to join
      Then Bob is told "The server is full: try again later."

    Scenario: Nobody is at home
      Given the server has been stopped
      When Alice tries to join
      Then Alice is told that nothing is listening there

    Scenario: The port belongs to somebody else
      Given a server is running
      When a second server is started on the same port
      Then it ends at once and says that the port is in use

  Rule: Any program that keeps to the protocol may listen

    Scenario: What it hears
      Given a server is running
      And a program of somebody else is listening
      When the operator types "welcome"
      Then the program hears the command "session" first
      And then a message whose hash is right
