"""A plot on logarithmic axes as SVG: points, their fitted power, labelled axes, a light background."""

import math
from html import escape

WIDTH, HEIGHT = 720, 480
LEFT, RIGHT, TOP, BOTTOM = 84, 24, 48, 64
COLOURS = ("#0b5fa5", "#b3400b", "#2d7a2d", "#6b3fa0")


def decades(values):
    """Whole decades around positive values, at least one."""
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return low, max(high, low + 1)


class Axes:
    """From values to places."""

    def __init__(self, points):
        self.x0, self.x1 = decades([x for x, _ in points])
        self.y0, self.y1 = decades([y for _, y in points])

    def x(self, value):
        return LEFT + (math.log10(value) - self.x0) / (self.x1 - self.x0) * (WIDTH - LEFT - RIGHT)

    def y(self, value):
        share = (math.log10(value) - self.y0) / (self.y1 - self.y0)
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def ticks(low, high):
    """1, 2 and 5 of each decade, with the line's strength."""
    for power in range(low, high + 1):
        for step in (1, 2, 5) if power < high else (1,):
            yield step * 10.0 ** power, step == 1


def text(x, y, words, anchor="middle", size=13, turn=""):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}"{turn}>'
            f"{escape(words)}</text>")


def svg(title, x_label, y_label, series):
    """`series`: (name, points, fit or None) with fit = (exponent, factor)."""
    points = [point for _, own, _ in series for point in own]
    axes = Axes(points)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
           f'font-family="sans-serif" fill="#222">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fdfdfb"/>',
           text(WIDTH / 2, 24, title, size=16)]
    bottom, right = HEIGHT - BOTTOM, WIDTH - RIGHT
    for value, strong in ticks(axes.x0, axes.x1):
        x, shade = axes.x(value), "#bbb" if strong else "#e4e4e4"
        out.append(f'<path d="M{x:.1f} {TOP}V{bottom}" stroke="{shade}"/>')
        out.append(text(x, bottom + 18, f"{value:g}", size=12))
    for value, strong in ticks(axes.y0, axes.y1):
        y, shade = axes.y(value), "#bbb" if strong else "#e4e4e4"
        out.append(f'<path d="M{LEFT} {y:.1f}H{right}" stroke="{shade}"/>')
        out.append(text(LEFT - 8, y + 4, f"{value:g}", "end", 12))
    out.append(text((LEFT + right) / 2, HEIGHT - 16, x_label))
    middle = (TOP + bottom) / 2
    out.append(text(20, middle, y_label, turn=f' transform="rotate(-90 20 {middle:.1f})"'))
    for number, (name, own, fit) in enumerate(series):
        colour = COLOURS[number % len(COLOURS)]
        if fit:
            ends = (min(x for x, _ in own), max(x for x, _ in own))
            line = " L".join(f"{axes.x(x):.1f} {axes.y(fit[1] * x ** fit[0]):.1f}" for x in ends)
            out.append(f'<path d="M{line}" stroke="{colour}" fill="none" stroke-dasharray="6 4"/>')
            name += f": exponent {fit[0]:.2f}"
        out += [f'<circle cx="{axes.x(x):.1f}" cy="{axes.y(y):.1f}" r="5" fill="{colour}"/>'
                for x, y in own]
        out.append(f'<circle cx="{LEFT + 16}" cy="{TOP + 18 + 20 * number}" r="5" fill="{colour}"/>')
        out.append(text(LEFT + 28, TOP + 22 + 20 * number, name, "start"))
    return "\n".join(out) + "\n</svg>\n"
