"""The requests that stories made, as tools/mutate reads them."""

import json
import re
from urllib.parse import urlsplit

KEPT = ("accept", "accept-language", "content-type")
# A token belongs to a session: whoever sends the request again fills in one of their own.
TOKEN = re.compile(r"((?:^|&)token=)[^&]*")


def as_request(request):
    """Method, path, headers that count, and body, as a dictionary."""
    address = urlsplit(request.url)
    path = address.path + (f"?{address.query}" if address.query else "")
    headers = {key: value for key, value in request.headers.items() if key in KEPT}
    body = TOKEN.sub(r"\1{token}", request.post_data or "")
    return {"method": request.method, "path": path, "headers": headers, "body": body}


def write(requests, path):
    """Writes each kind of request once."""
    different = {json.dumps(each, sort_keys=True): each for each in requests}
    path.write_text(json.dumps({"requests": list(different.values())}, indent=1) + "\n")
