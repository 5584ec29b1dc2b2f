"""What became of each statement that was checked."""

import collections

CONFIRMED, FALSE, OPEN, LOOSE = "confirmed", "false", "open", "loose"


class Verdicts:
    """Counts by kind, false ones with their words; bounds wait until all rosters are known."""

    def __init__(self):
        self.counts = collections.defaultdict(collections.Counter)
        self.words = []
        self.claims = []
        self.rosters = []

    def give(self, kind, verdict, words=""):
        self.counts[kind][verdict] += 1
        if verdict == FALSE:
            self.words.append(f"FALSE {kind}: {words}")

    def hold(self, kind, holds, words):
        """A statement that holds or is false."""
        self.give(kind, CONFIRMED if holds else FALSE, words)

    def faults(self, kind, words):
        """A statement with what is wrong with it."""
        self.give(kind, FALSE if words else CONFIRMED, "; ".join(words))

    def claim(self, kind, words, least, measure, among=lambda roster: True, confirmed=False):
        """No roster of some kind comes to less: settled once all rosters are known."""
        self.claims.append((kind, words, least, measure, among, confirmed))

    def know(self, roster):
        """A lawful roster that was found."""
        self.rosters.append(roster)

    def settle(self):
        for kind, words, least, measure, among, confirmed in self.claims:
            better = next((roster for roster in self.rosters
                           if among(roster) and measure(roster) < least), None)
            if better:
                self.give(kind, FALSE, f"{words}: at least {least}, but {better.name} comes to "
                                       f"{measure(better)}")
            else:
                self.give(kind, CONFIRMED if confirmed else OPEN)
        self.claims = []

    @property
    def total(self):
        return sum(map(sum, (count.values() for count in self.counts.values()))) + len(self.claims)

    @property
    def false(self):
        return sum(count[FALSE] for count in self.counts.values())

    def text(self):
        """A line for each kind."""
        for kind, count in self.counts.items():
            told = ", ".join(f"{count[word]} {word}" for word in (CONFIRMED, LOOSE, OPEN, FALSE)
                             if count[word])
            yield f"{kind:32} {sum(count.values()):5} checked: {told}"
