"""A small Greenroom server, as far as milestone 3: it keeps a conversation, and relays what its listeners say.

python3 server.py --send-port 6969 --receive-port 6970 [--max-clients N]; what is typed here, it says.
See docs/protocol.md; it needs Python 3.9 or newer and nothing else.
"""
import argparse, hashlib, io, os, pickle, re, secrets, signal, socket, sys, threading, time

HEADER = re.compile(rb"(msg|cmd):(0|[1-9]\d*) *")
MOST_BYTES = 65536


class Refused(Exception):
    """The reason is made to be shown to a person. Whoever is at fault may stay, or not."""

    def __init__(self, reason, stays=False):
        super().__init__(reason)
        self.stays = stays


class PlainData(pickle.Unpickler):
    def find_class(self, module, name):
        raise Refused("The pickle uses GLOBAL, which is more than plain data.", stays=True)


def frame(kind, data):
    return f"{kind}:{len(data)}".ljust(16).encode() + data


def command(*words):
    return frame("cmd", "\x1f".join(words).encode())


def sealed(thing):
    pickled = pickle.dumps(thing, protocol=2)
    return frame("msg", pickled + b"\x1f" + hashlib.sha256(pickled).hexdigest().encode())


def read_frame(stream):
    """The kind and the data of the next frame, or nothing at the end."""
    header = stream.read(16)
    if not header:
        return None
    words = HEADER.fullmatch(header)
    if not words:
        raise Refused("The header is not msg: or cmd: and a length.")
    length = int(words[2])
    if length > MOST_BYTES:
        raise Refused(f"The header announces {length} bytes, and the limit is {MOST_BYTES}.")
    data = stream.read(length)
    return (words[1], data) if len(data) == length else None


def open_message(data):
    """From the end, because the pickle may contain the byte 31 itself."""
    pickled, separator, digest = data[:-65], data[-65:-64], data[-64:]
    if separator != b"\x1f" or hashlib.sha256(pickled).hexdigest().encode() != digest:
        raise Refused("The hash does not match the message.", stays=True)
    try:
        name, text = PlainData(io.BytesIO(pickled)).load()
        return str(name), str(text)
    except Refused:
        raise
    except Exception:
        raise Refused("The pickle is not a tuple of two texts.", stays=True)


class Listener:
    """Who hears everything, and can be hung up on from any thread."""

    def __init__(self, connection):
        self.connection = connection
        self.session = secrets.token_hex(16)
        self.name = None
        self.speaking = None
        self.shown = -1

    def tell(self, data):
        try:
            self.connection.sendall(data)
        except OSError:
            self.hang_up()

    def hang_up(self):
        for connection in (self.connection, self.speaking):
            try:
                connection and connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # it is gone already


class Server:
    def __init__(self, most):
        self.most = most
        self.lock = threading.RLock()
        self.messages = []
        self.listeners = []

    def say(self, name, text):
        with self.lock:
            now = max(time.time(), self.messages[-1][0] if self.messages else 0.0)
            self.messages.append((round(now, 6), name, text))

    def tick(self):
        """Everyone gets the whole conversation, if there is something new in it for them."""
        with self.lock:
            snapshot = sealed(self.messages)
            for listener in self.listeners:
                if listener.shown < len(self.messages):
                    listener.shown = len(self.messages)
                    listener.tell(snapshot)

    def listen(self, connection):
        listener = Listener(connection)
        with self.lock:
            if len(self.listeners) >= self.most:
                listener.tell(command("refused", "The server is full: try again later."))
                return
            listener.tell(command("session", listener.session))
            self.listeners.append(listener)
            self.tick()
        try:
            connection.recv(1)  # whoever listens is silent: this waits for the end
        except OSError:
            pass
        with self.lock:
            self.listeners.remove(listener)
            listener.hang_up()

    def hear(self, connection):
        stream = connection.makefile("rb")
        listener = None
        try:
            listener = self.join(connection, read_frame(stream))
            while (one := read_frame(stream)) is not None:
                try:
                    self.relay(listener, *one)
                except Refused as refused:
                    if not refused.stays:
                        raise
                    listener.tell(command("refused", str(refused)))
        except Refused as refused:
            (listener.tell if listener else connection.sendall)(command("refused", str(refused)))
        except OSError:
            pass
        finally:
            listener and listener.hang_up()

    def join(self, connection, first):
        words = first[1].decode().split("\x1f") if first and first[0] == b"cmd" else []
        if len(words) != 3 or words[0] != "connect":
            raise Refused("Say connect first, and who you are.")
        name = words[1].strip()
        with self.lock:
            found = [it for it in self.listeners if it.session == words[2] and it.speaking is None]
            if not found:
                raise Refused("This session is unknown, or in use already.")
            listener = found[0]
            listener.speaking = connection
            if any(it.name and it.name.casefold() == name.casefold() for it in self.listeners):
                listener.tell(command("refused", f"The username {name} is taken: choose another."))
                listener.hang_up()
                raise OSError("refused")
            listener.name = name
            for it in self.listeners:
                it.tell(command("client_connected", name, f"{time.time():.6f}"))
        return listener

    def relay(self, listener, kind, data):
        if kind == b"cmd":
            raise Refused("You have joined already.")
        name, text = open_message(data)
        text = "".join(c for c in text if c >= " " and c != "\x7f")
        if name != listener.name:
            raise Refused("The username of the message is not yours.", stays=True)
        if not text.strip():
            raise Refused("There is nothing in the message.", stays=True)
        self.say(name, text)


def accept(door, serve):
    while True:
        connection, _ = door.accept()
        threading.Thread(target=attend, args=[connection, serve], daemon=True).start()


def attend(connection, serve):
    with connection:
        serve(connection)


def open_door(port, option):
    door = socket.socket()
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind(("127.0.0.1", port))
    except OSError:
        sys.exit(print(f"greenroom: Port {port} is in use: choose another with {option}.", flush=True) or 1)
    door.listen()
    return door


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--send-port", type=int, default=6969)
    options.add_argument("--receive-port", type=int, default=6970)
    options.add_argument("--max-clients", type=int, default=1000)
    chosen = options.parse_args()
    sending = open_door(chosen.send_port, "--send-port")
    receiving = open_door(chosen.receive_port, "--receive-port")
    print(f"Greenroom is listening: send-port={chosen.send_port} receive-port={chosen.receive_port}", flush=True)
    server = Server(chosen.max_clients)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    for door, serve in (sending, server.listen), (receiving, server.hear):
        threading.Thread(target=accept, args=[door, serve], daemon=True).start()
    threading.Thread(target=operate, args=[server], daemon=True).start()
    while True:
        time.sleep(0.1)
        server.tick()


def operate(server):
    for line in sys.stdin:
        if line.strip():
            server.say("", line.strip())


main()
