"""Follows a conversation, drops out and comes back, until a word is said; then prints how many entries it has, and their
hash: python3 follower.py SEND-PORT RECEIVE-PORT SEED LAST-WORD"""
import hashlib, io, pickle, random, socket, sys


class PlainData(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is more than plain data")


def command(*words):
    data = "\x1f".join(words).encode()
    return f"cmd:{len(data)}".ljust(16).encode() + data


def frames(connection):
    stream = connection.makefile("rb")
    while len(header := stream.read(16)) == 16:
        yield header[:3], stream.read(int(header[4:]))


def load(data):
    if hashlib.sha256(data[:-65]).hexdigest().encode() != data[-64:]:
        raise ValueError("its hash is wrong")
    return PlainData(io.BytesIO(data[:-65])).load()


def visit(name, place, entries):
    """Hears some of what is new; says whether the last word was among it."""
    hearing = socket.create_connection(("127.0.0.1", send_port), 10)
    incoming = frames(hearing)
    session = next(incoming)[1].decode().split("\x1f")[1]
    speaking = socket.create_connection(("127.0.0.1", receive_port), 10)
    speaking.sendall(command("connect", name, session) + command("follow", *place, str(len(entries))))
    enough = len(entries) + chance.randrange(1, 400)
    for kind, data in incoming:
        if kind == b"msg" and isinstance(tail := load(data), tuple):
            conversation, position, new = tail
            if place != [conversation]:
                place[:] = [conversation]
                entries.clear()
            if position != len(entries):
                raise ValueError(f"a gap: {position} comes after {len(entries)}")
            entries += new
            if any(text == last_word for _, _, text in new):
                return True
            if len(entries) >= enough:
                break
    if chance.randrange(2):
        speaking.sendall(command("disconnect"))
    hearing.close()
    speaking.close()
    return False


send_port, receive_port = int(sys.argv[1]), int(sys.argv[2])
chance = random.Random(int(sys.argv[3]))
last_word = sys.argv[4]
place, entries, visits = [""], [], 1
while not visit(f"Python {visits}", place, entries):
    visits += 1
    if chance.randrange(3) == 0:
        del entries[chance.randrange(len(entries) + 1):]
last = [text for _, _, text in entries].index(last_word) + 1
lines = "".join(f"{when:.6f}\x1f{name}\x1f{text}\n" for when, name, text in entries[:last])
print(last, hashlib.sha256(lines.encode()).hexdigest(), flush=True)
