"""Random what-ifs on a scenario, as options of `zorgrooster whatif`."""

import random

# What can be said of each scenario: residents who can go, profiles to become, people, whether there is
# a team, its months.
SCENARIOS = {
    "heem-team": {
        "residents": {"5VV": 6, "6VV": 5, "5VV/bh": 11, "6VV/bh": 4, "7VV/bh": 2},
        "people": ["VIG-03", "VIG-05", "VIG-08", "HLP-02", "HLP-05", "ZHP-01", "VPK-02"],
        "steps": ["LIG-01 -> 4", "LIG-02 -> 4", "HLP-01 -> 3", "HPP-01 -> 3", "ZHP-03 -> 2",
                  "VIG-01 -> 4"],
        "team": True, "year": 2027},
    "heem-2024": {
        "residents": {"5VV": 30, "6VV": 28, "5VV/bh": 45, "6VV/bh": 18, "7VV/bh": 6},
        "people": [], "steps": [], "team": False, "year": 2024},
}
LEVELS = ["1", "2", "2+", "3", "4", "5"]
NORMED = ["4VV", "5VV", "6VV", "7VV"]


class Draw:
    """One what-if, from its seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.name = self.random.choice(["heem-team"] * 3 + ["heem-2024"])
        self.facts = SCENARIOS[self.name]

    def options(self):
        """(option, sentence) pairs."""
        kinds = [self.mix, self.absence, self.pool, self.other, self.hired, self.hired, self.recruit,
                 self.hours, self.levels, self.tasks]
        if self.facts["team"]:
            kinds += [self.staff, self.staff, self.train]
        drawn = self.random.sample(kinds, self.random.randint(1, 5))
        # Some things can be said once only.
        once = {kind.__name__: kind for kind in drawn}
        return [pair for kind in once.values() for pair in kind()]

    def days(self):
        """Often none, else from a month, sometimes to another."""
        if self.random.random() < 0.4:
            return ""
        first = self.random.randint(1, 12)
        text = f" from {self.facts['year']}-{first:02}"
        if self.random.random() < 0.3:
            text += f" to {self.facts['year']}-{self.random.randint(first, 12):02}"
        return text

    def number(self, least, most, step):
        """A multiple of a step."""
        return f"{step * self.random.randint(round(least / step), round(most / step)):.6g}"

    def mix(self):
        kinds = list(self.facts["residents"])
        gone, come = self.random.sample(kinds, 2)
        going = self.number(0.5, self.facts["residents"][gone] * 0.9, 0.5)
        sentence = self.random.choice([
            f"{going} {gone} -> {come}", f"-{going} {gone}", f"all {gone} -> {come}",
            f"+{self.number(1, 4, 1)} {come}", f"-{going} {gone} +{going} {come}"])
        return [("mix", sentence + self.days())]

    def staff(self):
        level = self.random.choice(LEVELS)
        sentence = self.random.choice([
            f"+{self.number(0.2, 2, 0.2)} fte {level}", "-0.4 fte 3", "-0.5 fte 2",
            "-" + self.random.choice(self.facts["people"]),
            self.random.choice(self.facts["steps"])])
        return [("staff", sentence + self.days())]

    def absence(self):
        return [("absence", self.number(2, 14, 0.5) + "%" + self.days())]

    def pool(self):
        return [("pool", f"{self.random.randint(1, 6)} x {self.number(4, 24, 4)} h "
                 f"{self.random.choice(LEVELS)}" + self.days())
                for _ in range(self.random.randint(1, 3))]

    def other(self):
        sign = "-" if self.facts["team"] and self.random.random() < 0.3 else ""
        return [("other", f"{sign}{self.number(4, 24, 4)} h {self.random.choice(LEVELS[1:])}"
                 + self.days())]

    def hired(self):
        caps = [f"at most {self.number(0.5, 12, 0.5)}% of cost",
                f"at most {self.number(0.5, 12, 0.5)}% of hours", "none"]
        if self.random.random() < 0.25:
            return [("hired", caps[0] + self.days()), ("hired", caps[1] + self.days())]
        return [("hired", self.random.choice(caps) + self.days())]

    def recruit(self):
        sentences = []
        for level in self.random.sample(LEVELS, self.random.randint(1, 3)):
            most = f"up to {self.number(0.1, 1.5, 0.1)}" if self.random.random() < 0.7 else "any"
            month = " a month" if most != "any" else ""
            sentences.append(f"{most} fte {level}{month} after {self.random.randint(0, 8)} months")
        return [("recruit", sentence) for sentence in sentences]

    def train(self):
        first, second = self.random.choice([("1", "2"), ("2", "3"), ("2", "2+"), ("3", "4")])
        return [("train", f"up to {self.number(0.1, 0.9, 0.1)} fte {first} -> {second} "
                 f"after {self.random.randint(0, 10)} months")]

    def hours(self):
        profile = self.random.choice(NORMED[1:])
        edit = self.random.choice([f"x {self.number(0.8, 1.2, 0.05)}",
                                   f"{self.number(10, 22, 0.5)} h"])
        return [("hours", f"{profile} {edit}" + self.days())]

    def levels(self):
        if self.random.random() < 0.2:
            return [("levels", self.random.choice(["mix-preset", "function-minima"]))]
        shares = self.random.choice(["1:0.15 2:0.35 3:0.5", "1:0.1 2:0.3 2+:0.1 3:0.4 4:0.1",
                                     "2:0.4 3:0.5 4:0.05 5:0.05", "1:0.3 3:0.6 4:0.1"])
        return [("levels", f"{self.random.choice(NORMED[1:])} {shares}" + self.days())]

    def tasks(self):
        return [("tasks", self.number(5, 30, 5) + "% "
                 + self.random.choice(["VP 3 -> 2+", "2 -> 1", "PV 2 -> 1", "3 -> 2"])
                 + self.days())]

    def budget(self, least, most):
        """Between what contracts cost and a little more than what is never passed."""
        return least + (most - least) * self.random.choice([0.0, 0.1, 0.3, 0.5, 0.8, 0.95, 1.05])
