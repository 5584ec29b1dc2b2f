"""What is wrong with an answer to a workforce case, by HiGHS."""

from transport import Goals, Unsolved

# Hours short, euro and their bounds: relative to the number, or to 1 where it is smaller.
TOTALS = 1e-6
# Prices, per hour: hours short more, and euro more.
PRICE_SHORT, PRICE_EURO = 1e-5, 1e-4
# Dual prices are held against so many hours more and less. The optimum is convex in the need, so that
# the difference quotients enclose every dual whatever this is; less hours enclose it closer.
STEP = 0.02


def far(ours, theirs, tolerance):
    """Whether two numbers differ, or ours is not there."""
    return ours is None or abs(ours - theirs) > tolerance


def below(left, right):
    """Whether a price (short, euro) is no more than another: hours short go before euro."""
    if abs(left[0] - right[0]) > PRICE_SHORT:
        return left[0] < right[0]
    return left[1] <= right[1] + PRICE_EURO


def said(price):
    return f"{price[0]:.6g} h {price[1]:.6f} euro"


class Answer:
    """A document, solved anew."""

    def __init__(self, document):
        self.case, self.plan = document["case"], document["plan"]
        self.confirmed = 0
        self.goals = Goals(self.case, self.plan["goal"]["budget"])

    def differences(self):
        """All that differs, in words; nothing where all is right."""
        try:
            self.optimum = self.goals.optimum()
            found = self.totals() + self.missing_prices()
            for price in self.plan["prices"]:
                found += self.price(price)
            return found
        except Unsolved as reason:
            return [f"HiGHS: {reason}"]

    def totals(self):
        short, euro = self.optimum
        return [f"{key} is {self.plan[key]}, by HiGHS {right!r}"
                for key, right in (("hoursShort", short), ("hoursShortAtLeast", short),
                                   ("cost", euro), ("costAtLeast", euro))
                if far(self.plan[key], right, TOTALS * max(1.0, abs(right)))]

    @staticmethod
    def key(price):
        return price["month"], (price["domain"], price["level"]), price["block"]

    def missing_prices(self):
        """Every kind of hours that is needed has one price."""
        needed = sorted(self.goals.transport.need_rows)
        priced = sorted(self.key(price) for price in self.plan["prices"])
        if needed == priced:
            return []
        return [f"{len(priced)} prices, {len(set(needed) - set(priced))} of {len(needed)} missing"]

    def price(self, price):
        key = self.key(price)
        if key not in self.goals.transport.need_rows:
            return []
        return [f"{self.case['months'][key[0]]['month']} {key[1][0]} {key[1][1]} {key[2]}: {what}"
                for what in self.dual(price, key) + self.checked(price, key)]

    def dual(self, price, key):
        """The price lies between what an hour less saves and what an hour more takes."""
        dual = price["short"], price["euro"]
        if None in dual:
            return ["no price"]
        more = self.quotient(key, STEP)
        found = [] if below(dual, more) else [f"price {said(dual)}, an hour more {said(more)}"]
        if self.goals.transport.rows[self.goals.transport.need_rows[key]][0] >= STEP:
            less = self.quotient(key, -STEP)
            if not below(less, dual):
                found.append(f"price {said(dual)}, an hour less {said(less)}")
        return found

    def quotient(self, key, hours):
        after = self.goals.with_more(key, hours)
        return tuple((new - old) / hours for new, old in zip(after, self.optimum))

    def checked(self, price, key):
        """What was found by solving again with one hour more is found here too."""
        confirmed = price["confirmed"]
        if confirmed is None:
            return []
        self.confirmed += 1
        right = self.quotient(key, 1.0)
        if far(confirmed["short"], right[0], PRICE_SHORT) or far(
                confirmed["euro"], right[1], PRICE_EURO):
            return [f"confirmed {confirmed['short']} h {confirmed['euro']} euro, by HiGHS "
                    f"{said(right)}"]
        return []
