"""A team's care mix: the ward's mix of a month, scaled to a number of residents."""

from decimal import ROUND_FLOOR, Decimal

TENTH = Decimal("0.1")


def scaled(source, month, profiles, residents):
    """Rows of `month` in these profiles, scaled to tenths that add up to `residents` exactly.

    Largest remainder: every row is cut to tenths, and the tenths left go to the largest remainders.
    """
    rows = [r for r in source if r["month"] == month and r["profile"] in profiles
            and Decimal(r["residents"]) > 0]
    total = sum(Decimal(r["residents"]) for r in rows)
    exact = [Decimal(r["residents"]) * residents / total for r in rows]
    cut = [value.quantize(TENTH, rounding=ROUND_FLOOR) for value in exact]
    left = int((Decimal(residents) - sum(cut)) / TENTH)
    for index in sorted(range(len(rows)), key=lambda i: cut[i] - exact[i])[:left]:
        cut[index] += TENTH
    return list(zip(rows, cut))
