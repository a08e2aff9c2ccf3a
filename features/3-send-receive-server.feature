Feature: A server that listens
  Whoever has joined can speak, under a name that nobody else has, and the server relays it
  to everyone.

  Rule: What one says, everyone hears

    Background:
      Given a server is running
      And Alice has joined
      And Bob has joined

    Scenario: A conversation
      When Alice says "hello"
      And Bob says "hello yourself"
      Then Alice sees "Alice: hello"
      And Alice sees "Bob: hello yourself"
      And Bob sees "Alice: hello"

    Scenario: Someone comes
      When Carol joins
      Then Alice reads "Carol has joined." below the conversation

    Scenario: Nothing is lost when the server goes away
      Given Bob has begun to write "as I was saying"
      When the server is interrupted
      Then the server ends within a second
      And Bob reads "The server has closed." below the conversation
      And Bob presses Enter
      And "as I was saying" is still in the field that Bob writes in

  Rule: A name belongs to one person

    Background:
      Given a server is running
      And Alice has joined

    Scenario: A name that is taken
      When ALICE tries to join
      Then ALICE is told "The username ALICE is taken: choose another."

  Rule: Any program that keeps to the protocol may speak, and no other disturbs

    Background:
      Given a server is running
      And Alice has joined

    Scenario: A program of somebody else
      When a program joins as "Robot" and says "beep"
      Then Alice sees "Robot: beep"

    Scenario: Programs that do not keep to it
      When programs send what they should not, each is told why:
        | what it sends                      | what it is told                                                | what happens to it |
        | a request for a web page           | The header is not msg: or cmd: and a length.                   | is hung up on      |
        | a header that announces a gigabyte | The header announces 1000000000 bytes, and the limit is 65536. | is hung up on      |
        | a message with a wrong hash        | The hash does not match the message.                           | may go on speaking |
        | a message in Alice's name          | The username of the message is not yours.                      | may go on speaking |
        | a pickle that runs a program       | The pickle uses GLOBAL, which is more than plain data.         | may go on speaking |
      And Alice says "still here"
      Then Alice sees nothing but "Alice: still here"
