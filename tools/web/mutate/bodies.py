"""Ways to spoil bodies and how a request is sent."""

from ways import ODD, flipped, inserted, unsound, way


def fields(request):
    return [each.partition(b"=")[::2] for each in request.body.split(b"&") if each]


def set_fields(request, found):
    request.body = b"&".join(name + b"=" + value for name, value in found)


VALUES = (b"", b"0", b"-1", b"1.5", b"true", b"null", b"NaN", b"9223372036854775808", b"%00",
          b"%ff", b"%", b"%e2%82", b"%F0%9F%98%80", b"2027-02-30", b"0000-00-00", b"99:99", b"+++",
          b"'%20OR%201=1--", b"%3Cscript%3E", b"..%2F..%2F", b"a" * 5000, b"%0d%0aX:%20y")


@way
def other_value(random, request):
    found = fields(request) or [(b"a", b"b")]
    place = random.randrange(len(found))
    found[place] = (found[place][0], random.choice(VALUES))
    set_fields(request, found)


@way
def field_twice(random, request):
    found = fields(request) or [(b"a", b"b")]
    name, value = random.choice(found)
    found.insert(random.randrange(len(found) + 1), (name, random.choice((value, *VALUES))))
    set_fields(request, found)


@way
def field_more(random, request):
    found = fields(request)
    found += random.choice((
        [(b"role", b"manager")], [(b"a%d" % each, b"1") for each in range(2000)],
        [(b"a[b][c]", b"d")], [(b"", b"")], [(b"__proto__", b"x")], [(b"_method", b"DELETE")]))
    set_fields(request, found)


@way
def field_less(random, request):
    found = fields(request)
    if found:
        del found[random.randrange(len(found))]
    set_fields(request, found)


@way
def other_token(random, request):
    """Fields whose names say that they hold a token: another one, or a spoiled one."""
    found = [(name, random.choice((b"", value[:-1], flipped(random, value).hex().encode(), b"%00",
                                   value + value, b"a" * 10_000))
              if b"csrf" in name.lower() or b"token" in name.lower() else value)
             for name, value in fields(request)]
    set_fields(request, found)


@way
def spoiled_body(random, request):
    body = request.body or b"a=b"
    request.body = random.choice((
        flipped(random, body), body[:random.randrange(len(body) + 1)],
        inserted(random, body, random.choice(ODD)),
        bytes(random.randrange(256) for _ in range(200)),
        body * (50 if len(body) < 10_000 else 2), body.decode("latin-1").encode("utf-16")))


@way
def other_type(random, request):
    request.set(b"content-type", random.choice((
        b"application/json", b"multipart/form-data", b"multipart/form-data; boundary=x",
        b"text/plain", b"application/x-www-form-urlencoded; charset=utf-16", b"", b"/",
        b"a/b; c=\"",
        b"application/x-www-form-urlencoded, text/html")))
    request.body = random.choice((request.body, b'{"a":', b"[" * 5000, b"--x\r\n\r\n--x",
                                  b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
                                  b"1\r\n--x--"))


@unsound
def huge_body(random, request):
    request.body += b"&a=" + b"a" * random.choice((70_000, 1_200_000, 3_000_000))


@unsound
def odd_length(random, request):
    request.length, request.half = False, True
    request.headers += random.choice((
        [(b"Content-Length", b"-1")], [(b"Content-Length", b"99999999999999999999")],
        [(b"Content-Length", b"5"), (b"Content-Length", b"6")], [(b"Content-Length", b"0x5")],
        [(b"Content-Length", b"+5")], [(b"Content-Length", b"")], [(b"Content-Length", b"5, 5")],
        [(b"Content-Length", str(max(0, len(request.body) - 3)).encode())],
        [(b"Content-Length", str(len(request.body) + 3).encode())],
        [(b"Content-Length", b"3"), (b"Transfer-Encoding", b"chunked")]))


@unsound
def odd_chunks(random, request):
    request.length, request.half = False, True
    request.headers.append((b"Transfer-Encoding", random.choice((
        b"chunked", b"chunked", b"chunked", b"gzip, chunked", b"chunked, chunked", b"xchunked",
        b""))))
    request.body = random.choice((
        b"%x\r\n%b\r\n0\r\n\r\n" % (len(request.body), request.body), b"5\r\nhello\r\n",
        b"zz\r\nhello",
        b"-5\r\nhello\r\n0\r\n\r\n", b"ffffffffffffffffff\r\nhello",
        b"5;" + b"a" * 9000 + b"\r\nhello",
        b"2\r\nhello\r\n0\r\n\r\n", b"0\r\nX: y\r\n\r\n", b"0\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
        b"\r\n", b"1\r\na\r\n" * 5000 + b"0\r\n\r\n"))


# Ways of sending.

@way
def slow(random, request):
    request.pieces = random.choice((2, 5, 20))


@unsound
def cut_off(random, request):
    request.cut, request.half = random.random(), True


@way
def half_closed(random, request):
    request.half = True
    # A server may take a client that sends no more for one that is gone.
    request.sound = False


@unsound
def two_at_once(random, request):
    request.set(b"connection", b"keep-alive")
    request.half = True
    request.twice = True


@unsound
def noise(random, request):
    request.method = bytes(random.randrange(256) for _ in range(random.choice((1, 20, 2000))))
    request.half = True
