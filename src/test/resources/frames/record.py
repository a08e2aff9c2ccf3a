"""Records what Python sends: a frame for each protocol of pickle. Run it as: python3 record.py"""
import hashlib
import pathlib
import pickle

CONVERSATION = [
    (1700000000.123456, "alice", "hello"),
    (1700000001.0, "", "bob is here"),
    (1700000002.5, "bob", "Gr\u00fcezi \U0001f3ad \u20ac"),
    (1700000003.75, "bob", "line\nfeed, C:\\new, \\u0041, nothing: \x00"),
    (1700000004.0, "alice", "unit\x1fseparator"),
    (1700000005.0, "alice", "z" * 300),
]
TAIL = ("90dc340ad34a6612f27cc307d887abb2", 70_000, CONVERSATION)
NEW_MESSAGE = ("J\u00fcrgen", "Shall we? \U0001f3ad\n\\u0041 \x1f" + "z" * 300)


def frame(pickled):
    data = pickled + b"\x1f" + hashlib.sha256(pickled).hexdigest().encode()
    return f"msg:{len(data)}".ljust(16).encode() + data


for protocol in range(6):
    for name, value in {"conversation": CONVERSATION, "tail": TAIL, "new-message": NEW_MESSAGE}.items():
        recorded = pathlib.Path(__file__).with_name(f"{name}-{protocol}.frame")
        recorded.write_bytes(frame(pickle.dumps(value, protocol)))
