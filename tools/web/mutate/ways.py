"""What ways to spoil a request are made of.

A way takes a source of chance and a request that it changes; the name of the function is its name.
"""

WAYS = []
ODD = (b"\x00", b"%00", b"%", b"%zz", b"%c0%ae", b"../", b"..%2f", b"//", b"\\", b";", b"?", b"#",
       b"&", b"=", b"+", "\u20ac\U0001f600\u202e".encode(), b"\xff\xfe", b"%ff", b"'", b'"', b"<b>",
       b"\r", b"\n", b"\t", b"\x7f", b"{{7*7}}", b"-1", b"99999999999999999999", b"NaN", b"1e309")
HUGE = (1_000, 9_000, 70_000, 600_000)


def way(function):
    """Marks a way to spoil a request."""
    WAYS.append(function)
    return function


def unsound(function):
    """Marks a way after which the request is no proper HTTP any more."""
    def spoil(random, request):
        request.sound = False
        function(random, request)
    spoil.__name__ = function.__name__
    WAYS.append(spoil)
    return spoil


def huge(random, of=b"a"):
    return of * random.choice(HUGE)


def inserted(random, text, what):
    """The text with something put in anywhere."""
    place = random.randrange(len(text) + 1)
    return text[:place] + what + text[place:]


def flipped(random, text):
    """The text with one bit turned."""
    if not text:
        return b"x"
    place = random.randrange(len(text))
    return text[:place] + bytes([text[place] ^ 1 << random.randrange(8)]) + text[place + 1:]


def is_plain(text):
    return all(0x21 <= byte <= 0x7e for byte in text)
