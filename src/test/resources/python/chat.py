"""Chats with a Greenroom server, with nothing but Python's standard library.

Run it as: python3 chat.py SEND_PORT RECEIVE_PORT USERNAME [PICKLE_PROTOCOL]
It says each line that you type and prints each message that it hears. docs/protocol.md explains the bytes.
"""
import hashlib
import io
import pickle
import socket
import sys
import threading

US = b"\x1f"


class PlainData(pickle.Unpickler):
    """A pickle may ask for any class and any function of Python; this asks for none, since a stranger sent it."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is more than plain data")


def seal(value, protocol):
    pickled = pickle.dumps(value, protocol)
    return pickled + US + hashlib.sha256(pickled).hexdigest().encode()


def unseal(data):
    pickled, separator, digest = data[:-65], data[-65:-64], data[-64:]
    if separator != US or hashlib.sha256(pickled).hexdigest().encode() != digest:
        raise ValueError("the hash does not match the message")
    return PlainData(io.BytesIO(pickled)).load()


def command(*words):
    return US.join(word.encode() for word in words)


def write_frame(stream, kind, data):
    stream.write(f"{kind}:{len(data)}".ljust(16).encode() + data)
    stream.flush()


def read_frames(stream):
    """One pair of kind and data after the other, until the server hangs up."""
    while header := stream.read(16):
        kind, length = header.decode().split(":")
        yield kind, stream.read(int(length))


def say_what_is_typed(stream, username, protocol):
    for line in sys.stdin:
        write_frame(stream, "msg", seal((username, line.rstrip("\n")), protocol))


def print_what_is_heard(frames):
    heard = 0
    for kind, data in frames:
        if kind == "msg":
            conversation = unseal(data)  # always the whole of it
            for timestamp, username, text in conversation[heard:]:
                print(f"{timestamp:.6f} {username}: {text}", flush=True)
            heard = len(conversation)
        elif data.startswith(b"refused"):
            print("refused:", data.split(US)[1].decode(), file=sys.stderr, flush=True)


def chat(send_port, receive_port, username, protocol=pickle.DEFAULT_PROTOCOL):
    with socket.create_connection(("localhost", int(send_port))) as ears:
        frames = read_frames(ears.makefile("rb"))
        _, greeting = next(frames)
        _, session = greeting.decode().split("\x1f")
        with socket.create_connection(("localhost", int(receive_port))) as mouth:
            stream = mouth.makefile("wb")
            write_frame(stream, "cmd", command("connect", username, session))
            speaking = (stream, username, int(protocol))
            threading.Thread(target=say_what_is_typed, args=speaking, daemon=True).start()
            print_what_is_heard(frames)


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    chat(*sys.argv[1:])
