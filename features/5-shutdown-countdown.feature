Feature: Closing the server
  A server closes with a countdown, so that nobody is surprised, and relays what is said until the end.

  Rule: Everyone is told in time

    Background:
      Given a server with short seconds is running
      And Alice has joined

    Scenario: The countdown
      When the operator types "/shutdown"
      Then Alice sees the server announce 60, 30, 15, 3, 2 and 1 seconds
      And Alice reads "The server has closed." below the conversation
      And the server has ended well

    Scenario: A window asks before it closes the server for everyone
      When Alice chooses to shut down
      Then Alice is asked "Close the server for everyone in 60 seconds?"
      When Alice agrees
      Then the server ends well

    Scenario: What a program hears
      Given a program of somebody else is listening
      When the operator types "/shutdown"
      Then the program hears of 60, 30, 15, 3, 2 and 1 seconds
      And the server has ended well

  Rule: There is time to think better of it

    Background:
      Given a server is running
      And Alice has joined

    Scenario: The seconds count down in the window
      When the operator types "/shutdown"
      Then Alice reads "The server closes in 59 seconds." above the conversation

    Scenario: The server stays open
      Given the operator has typed "/shutdown"
      And Alice has seen "* Server shutting down in 60 seconds..."
      When the operator types "/cancel"
      Then Alice sees "* Server shutdown cancelled"
      And Alice reads nothing above the conversation

    Scenario: Coming late
      Given the operator has typed "/shutdown"
      When Bob joins
      Then Bob reads how many seconds are left

    Scenario: Keeping it open after all
      When Alice chooses to shut down
      And Alice does not agree
      Then Alice reads nothing above the conversation

  Rule: Not everyone may close it

    Scenario: Nobody may
      Given a server that nobody may close from a window is running
      And Alice has joined
      When Alice chooses to shut down
      And Alice agrees
      Then Alice reads "Only its operator can close this server." below the conversation

  Rule: Whoever interrupts it does not wait, and nobody is cut off without a word

    Scenario: Ctrl-C
      Given a server is running
      And Alice has joined
      When the server is interrupted
      Then the server ends within two seconds, and well
      And Alice reads "The server has closed." below the conversation

  Rule: A second is a second

    @realtime
    Scenario: The whole minute
      Given a server is running
      And a program of somebody else is listening
      When the operator types "/shutdown"
      Then the program hears each announcement to within half a second of its time
      And the server has ended well
