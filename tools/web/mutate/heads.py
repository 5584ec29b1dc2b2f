"""Ways to spoil the first line, headers and cookies."""

import base64
from urllib.parse import quote_from_bytes

from ways import ODD, flipped, huge, inserted, is_plain, unsound, way


# The first line.

@way
def other_method(random, request):
    request.method = random.choice((b"GET", b"HEAD", b"POST", b"PUT", b"DELETE", b"PATCH",
                                    b"OPTIONS"))


@unsound
def odd_method(random, request):
    request.method = random.choice((b"BREW", b"get", b"", b"G E T", b"GE\x00T", b"TRACE",
                                    b"CONNECT", b"PRI", huge(random, b"M")))


@way
def other_path(random, request):
    path, mark, query = request.target.partition(b"?")
    parts = path.split(b"/")
    place = random.randrange(1, len(parts)) if len(parts) > 1 else 0
    parts[place] = random.choice((b"", b".", b"..", b"0", b"-1", b"99999999999999999999", b"%2e%2e",
                                  quote_from_bytes(bytes(random.randrange(256) for _ in range(8)),
                                                   safe="").encode()))
    request.target = b"/".join(parts) + mark + query


@unsound
def odd_path(random, request):
    request.target = inserted(random, request.target, random.choice(ODD))


@unsound
def other_target(random, request):
    request.target = random.choice((b"", b"*", b"http://127.0.0.1/", b"http://[::1", b"//", b"/%",
                                    b"/..%2f..%2f..%2fetc/passwd", b"nothing", b"/" + huge(random),
                                    b"/" + b"a/" * 5000, b"/?" + b"a=b&" * 5000))


@way
def encoded_path(random, request):
    request.target = b"/" + b"".join(b"%%%02x" % byte for byte in request.target[1:])


@way
def more_query(random, request):
    mark = b"&" if b"?" in request.target else b"?"
    more = random.choice((b"a=1&a=2", b"a[]=1", b"=", b"&&&", b"lang=xx", b"page=-1", b"page=%00",
                          b"a=" + b"%e2%82%ac" * 50, b"x=%ff%fe"))
    request.target += mark + more


@unsound
def odd_version(random, request):
    request.version = random.choice((b"HTTP/0.9", b"HTTP/1.0", b"HTTP/2.0", b"HTTP/9.9",
                                     b"HTTP/1.1 ", b"", b"http/1.1", b"HTTP/1.1\r\n X: y"))


# Headers.

@unsound
def huge_header(random, request):
    request.headers.append((b"X-Long", huge(random)))


@unsound
def many_headers(random, request):
    request.headers += [(b"X-%d" % each, b"y") for each in range(random.choice((50, 200, 5000)))]


@unsound
def double_header(random, request):
    name, value = random.choice(request.headers)
    request.headers.append((name, random.choice((value, value[::-1], b"", b"127.0.0.2"))))


@unsound
def odd_header(random, request):
    name, value = random.choice((
        (b"X y", b"z"), (b"", b"z"), (b"X\x00", b"z"), (b"X", b"a\x00b"), (b"X", b"a\rb"),
        (b"X", b"\xff\xfe"), (b"X", b"a\r\n folded"), (b" X", b"z"), ("é".encode(), b"z"),
        (b"Host", b""), (b"Host", b"a b"), (b"X", b"a\nY: b"), (b":", b":")))
    request.headers.insert(random.randrange(len(request.headers) + 1), (name, value))


@way
def other_header(random, request):
    request.set(*random.choice((
        (b"accept", b"\"'<>"), (b"accept-language", b"xx-XX;q=9,;;q=,nl;q=-1"),
        (b"accept-language", b"nl," * 500), (b"if-none-match", b'W/"' + b"x" * 50 + b'",*,'),
        (b"if-modified-since", b"Thu, 99 Foo 9999 99:99:99 GMT"), (b"range", b"bytes=9-1,-,5-"),
        (b"range", b"bytes=0-99999999999999999999"), (b"accept-encoding", b"br;q=x,*;q=0"),
        (b"origin", b"null"), (b"origin", b"http://outside.invalid"), (b"referer", b"%%%"),
        (b"x-forwarded-for", b"127.0.0.1, ::1, x"), (b"forwarded", b"for=;;by"),
        (b"sec-fetch-site", b"cross-site"), (b"user-agent", b""), (b"authorization", b"Basic !!"),
        (b"last-event-id", b"-1"), (b"last-event-id", b"99999999999999999999"))))


@unsound
def no_host(random, request):
    request.headers = [each for each in request.headers if each[0] != b"host"]


@unsound
def upgrade(random, request):
    request.set(b"connection", random.choice((b"upgrade", b"close, upgrade", b"keep-alive, ,")))
    request.set(b"upgrade", random.choice((b"h2c", b"websocket", b"TLS/1.0", b"")))


@unsound
def expect(random, request):
    request.set(b"expect", random.choice((b"100-continue", b"200-maybe", b"")))


# Cookies.

@way
def spoiled_cookie(random, request):
    cookie = request.value(b"cookie") or b"session=abc"
    name, _, value = cookie.partition(b"=")
    turned = flipped(random, value)
    request.set(b"cookie", random.choice((
        name + b"=" + value[:random.randrange(len(value) + 1)],
        name + b"=" + (turned if is_plain(turned) else value[::-1]), name + b"=", name, b"",
        name + b"=" + base64.b64encode(turned), name + b"=" + value + b"; " + name + b"=x",
        b"; ".join([cookie] * 100), name + b"=" + b"a" * 5000, b"=;=;=",
        name + b'="' + value + b'"', name.upper() + b"=" + value)))


@unsound
def odd_cookie(random, request):
    request.set(b"cookie", inserted(random, request.value(b"cookie"), random.choice(ODD)))
