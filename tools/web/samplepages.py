"""The pages of the sample server: a good one, and the same with one fault each."""

GOOD = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Rooster</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="#content">Naar de inhoud</a></header>
<main id="content"><h1>Rooster</h1><p class="note">Je diensten.</p>
<form method="post" action="/wish"><p><label for="day">Dag</label> <input id="day" name="day"></p>
<p><label class="choice"><input type="radio" name="kind" value="D" checked> Dag</label>
<label class="choice"><input type="radio" name="kind" value="N"> Nacht</label></p>
<input type="hidden" name="token" value="0123456789"><button>Bewaren</button></form>
<table class="wide"><caption>Week</caption><tr><th scope="col">ma</th></tr><tr><td>D</td></tr>
</table></main></body></html>
"""

DOORS = """</form><form method="post" action="/demo/in">
<button name="account" value="VIG-030">VIG-030</button>
<button name="account" value="VIG-03">VIG-03</button></form>
<form method="post" action="/demo/clock"><button>Ga naar: wensen</button></form>
"""

STYLE = """body { margin: 1rem; font-family: sans-serif; color: #111; background: #fff }
input, button, a { font-size: 1rem; padding: .5rem; display: inline-block }
a { color: #00409f }
:focus-visible { outline: 3px solid #00409f; outline-offset: 2px; transition: outline .3s }
.pale { color: #bbb }
.huge { width: 70rem }
.cut { width: 12rem; height: 1.5rem; overflow: hidden; white-space: nowrap }
.unmarked:focus { outline: none }
.faint:focus { outline: 3px solid #eee }
.lid { position: fixed; inset: 0; background: #fff }
"""

# The path of a page, what to put in for what, and the check and words that it must be caught by.
FAULTS = {
    "contrast": ('class="note"', 'class="note pale"', "axe", "color-contrast"),
    "label": ('<label for="day">Dag</label>', "Dag", "axe", "label"),
    "name": ('<label for="day">Dag</label>', "Dag", "tab_through", 'no name: <input id="day"'),
    "heading": ("<h1>Rooster</h1>", "<p>Rooster</p>", "axe", "page-has-heading-one"),
    "overflow": ('class="note"', 'class="note huge"', "fits", "p.note.huge"),
    "cut": ('class="note">', 'class="cut">Alles wat hier staat loopt door ', "zoomed", "p.cut"),
    "outside": ("</main>", '<img alt="" src="http://outside.invalid/x.png"></main>',
                "no_outside_requests", "outside.invalid"),
    "error": ("</main>", '<script src="/error.js"></script></main>',
              "no_console_errors", "not well"),
    "missing": ("</main>", '<img alt="" src="/gone.png"></main>', "no_console_errors", "404"),
    "policy": ('class="note"', 'style="color:black"', "no_console_errors",
               "Content Security Policy"),
    "unmarked": ("<button>", '<button class="unmarked">', "tab_through", "no visible focus"),
    "faint": ("<button>", '<button class="faint">', "tab_through", "no visible focus"),
    "lid": ("</main>", '</main><div class="lid">Menu</div>', "tab_through", "hidden under"),
    "trap": ("</main>", '<script src="/trap.js"></script></main>', "tab_through", "not reached"),
}

SCRIPTS = {
    "/error.js": "console.error('not well')",
    "/trap.js": "document.getElementById('day').addEventListener('keydown', event => "
                "event.key === 'Tab' && event.preventDefault())",
    "/raise.js": "undefinedThing()",
}


def page(name):
    """The HTML at a path, or nothing."""
    if name in ("", "good"):
        return GOOD
    if name == "demo":
        return GOOD.replace("</form>", DOORS)
    if name == "raise":
        return GOOD.replace("</main>", '<script src="/raise.js"></script></main>')
    if name in FAULTS:
        old, new, _, _ = FAULTS[name]
        return GOOD.replace(old, new, 1)
    return None
