"""Checks of `explain wish ID`."""

import copy
import datetime
import math

import alone
from duties import closing
from said_prices import witness
from verdicts import OPEN


class WishChecks:
    """Checks answers on wishes of one plan."""

    def __init__(self, plan, bound, verdicts, deep=0):
        """`deep`: seconds to look for better prices where the known ones do not prove a bound."""
        self.plan, self.bound, self.verdicts, self.deep = plan, bound, verdicts, deep

    def check(self, answer):
        wish = self.plan.folder.wishes[answer["wish"]["id"]]
        self.wish_itself(wish, answer)
        if answer["first"]:
            self.first(wish, answer["first"])
        if answer["confirmed"]:
            self.confirmed(wish, answer["confirmed"])
        for way in answer["alternatives"]:
            self.alternative(wish, way)

    def wish_itself(self, wish, answer):
        """The wish, and on which dates the plan breaks it."""
        broken = self.plan.standing.broken_on(wish)
        told = answer["wish"]
        words = [f"{key} {told[key]}" for key, own in {
            "person": wish.person, "from": wish.first.isoformat(), "to": wish.last.isoformat(),
            "strength": wish.strength}.items() if told[key] != own]
        if (answer["honoured"], sorted(answer["brokenOn"])) != (not broken, broken):
            words.append(f"honoured {answer['honoured']}, broken on {answer['brokenOn']}, "
                         f"which should be {broken}")
        self.verdicts.faults("wish honoured or not", [f"{wish.id}: {word}" for word in words])

    def first(self, wish, told):
        """What prices are said to prove at once."""
        proven = rounded(self.bound.value) if self.bound else -math.inf
        self.verdicts.claim("bound of all rosters", f"{wish.id} first.bound", told["bound"],
                            cost, confirmed=proven >= told["bound"])
        if told["boundHonoured"] is None:
            self.impossible(wish, f"{wish.id} first.boundHonoured")
        else:
            self.at_least(wish, told["boundHonoured"], f"{wish.id} first.boundHonoured",
                          "bound of rosters that honour")

    def at_least(self, wish, least, words, kind):
        """No roster that honours a wish costs less."""
        person = self.plan.folder.people.index(wish.person)
        closed = self.plan.duties.closed_by(wish)
        proven = bool(self.bound) and rounded(self.bound.closing(person, closed, least)) >= least
        if not proven and self.bound and self.deep:
            proven = self.plan.proves(closing(self.plan.problem, person, closed), least, self.deep)
        self.verdicts.claim(kind, words, least, cost, lambda roster: roster.honours(wish),
                            confirmed=proven)

    def impossible(self, wish, words):
        """No lawful roster honours a wish: the person alone has no such row."""
        person = self.plan.folder.people.index(wish.person)
        try:
            most, row = alone.most(self.plan.problem, person, {}, self.plan.duties.closed_by(wish))
        except alone.Undecided:
            self.verdicts.give("impossible", OPEN)
            return
        told = row and [codes for codes in (self.plan.duties.codes[person][duty] for duty in row)]
        self.verdicts.hold("impossible", most is None, f"{words}: {wish.person} alone can work {told}")

    def confirmed(self, wish, told):
        if told["status"] == "impossible":
            self.impossible(wish, f"{wish.id} confirmed")
        if told["status"] != "found":
            return
        price = told["price"]
        witness(self.plan, self.verdicts, f"the roster that honours {wish.id}", price,
                lambda roster: roster.honours(wish))
        if price["atLeast"] is not None:
            self.at_least(wish, price["atLeast"], f"{wish.id} price.atLeast",
                          "bound of confirmed prices")

    def alternative(self, wish, way):
        """The wish some days later."""
        moved = copy.copy(wish)
        shift = datetime.timedelta(days=way["daysLater"])
        moved.first, moved.last = wish.first + shift, wish.last + shift
        words = [] if (way["from"], way["to"]) == (
            moved.first.isoformat(), moved.last.isoformat()) else [
            f"{wish.id} {way['daysLater']} days later is {moved.first} to {moved.last}, not "
            f"{way['from']} to {way['to']}"]
        if way["price"] is None:
            words += [] if self.plan.standing.honours(moved) else [
                f"{wish.id} moved to {way['from']} has no price, and the plan breaks it"]
        self.verdicts.faults("alternative", words)
        if way["price"] is None:
            return
        witness(self.plan, self.verdicts, f"the roster that honours {wish.id} moved to {way['from']}",
                way["price"], lambda roster: roster.honours(moved))
        if way["price"]["atLeast"] is not None:
            self.at_least(moved, way["price"]["atLeast"], f"{wish.id} moved to {way['from']}",
                          "bound of confirmed prices")


def cost(roster):
    return roster.cost


def rounded(bound):
    """The whole points that a bound proves."""
    return math.ceil(bound - 1e-6) if math.isfinite(bound) else bound
