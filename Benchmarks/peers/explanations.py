"""tools/check-explanations: what `zorgrooster explain` says of a plan, checked again by other means.

Sampled statements of `explain wish`, `open`, `goals`, `rules` and `person` are held against the exported
problem (evaluate.py), the judge (`zorgrooster check`), the folder's own tables, and independent solves. A
line per kind says how many were checked, with what came of them:

    confirmed   it holds;
    loose       it holds, and more could have been said (the most of a person is less);
    open        neither proven nor refuted here;
    false       a roster, a row or a sum says otherwise: each is printed, and the exit code is 1.

A bound is confirmed where the prices of cover in bound.json prove it, with every person's least bound anew
(lagrange.py), for open places also better prices (ascent.py); it is false only where a roster that was
found anywhere does better.
"""

import argparse
import json
import random
import sys
from pathlib import Path

from command import Command, Refused
from plan import Plan
from said_goals import GoalChecks, PersonChecks, RuleChecks
from said_open import OpenChecks
from said_wishes import WishChecks
from verdicts import FALSE, Verdicts


def arguments():
    parser = argparse.ArgumentParser(prog="tools/check-explanations",
                                     description=__doc__.splitlines()[0])
    parser.add_argument("scenario", nargs="?", type=Path)
    parser.add_argument("plan", nargs="?", type=Path,
                        help="what `zorgrooster plan --out` wrote of it")
    parser.add_argument("--sample", type=int, default=200, help="statements at least (200)")
    parser.add_argument("--seed", type=int, default=1, help="of what is sampled (1)")
    parser.add_argument("--kinds", nargs="+", default=["open", "goals", "rules", "person", "wish"],
                        help="which questions (all)")
    parser.add_argument("--explain-limit", type=float,
                        help="seconds for each question (the command's own)")
    parser.add_argument("--deep", type=float, default=0, metavar="SECONDS",
                        help="to look for better prices for each bound of a wish that the known ones "
                             "leave open (0)")
    parser.add_argument("--answers", type=Path,
                        help="keep answers here, and take those that are here already")
    parser.add_argument("--command", type=Path, help="the built command (the last that was built)")
    parser.add_argument("--self-test", action="store_true",
                        help="check this tool on statements made right and wrong instead")
    given = parser.parse_args()
    if not given.self_test and not given.plan:
        parser.error("SCENARIO and PLAN_DIR are needed, or --self-test")
    return given


class Asking:
    """Asks the command, or takes an answer that was kept."""

    def __init__(self, given, command):
        self.given, self.command = given, command

    def ask(self, kind, *words):
        kept = self.given.answers and self.given.answers / ("-".join([kind, *words]) + ".json")
        if kept and kept.exists():
            return json.loads(kept.read_text(encoding="utf-8"))
        answer = self.command.explain(kind, self.given.scenario, self.given.plan / "roster.csv",
                                      *words, limit=self.given.explain_limit)
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(json.dumps(answer, indent=1), encoding="utf-8")
        return answer


class Round:
    """One round of questions and checks."""

    def __init__(self, given, plan, ask, verdicts):
        self.given, self.plan, self.ask, self.verdicts = given, plan, ask, verdicts
        self.random = random.Random(given.seed)
        self.bound = plan.bound
        verdicts.know(plan.standing)

    def run(self):
        kinds = self.given.kinds
        if "open" in kinds:
            checks = OpenChecks(self.plan, self.verdicts, self.random,
                                max(1, self.given.sample // 20))
            self.try_to("open", checks.check)
        if "goals" in kinds:
            self.try_to("goals", GoalChecks(self.plan, self.bound, self.verdicts).check)
        if "rules" in kinds:
            self.try_to("rules", RuleChecks(self.plan, self.verdicts).check)
        if "person" in kinds:
            checks = PersonChecks(self.plan, self.verdicts)
            people = self.plan.folder.people
            for person in self.random.sample(people, min(5, len(people))):
                self.try_to("person", lambda answer, person=person: checks.check(person, answer),
                            person)
        if "wish" in kinds:
            self.wishes()
        self.verdicts.settle()

    def wishes(self):
        """Refused wishes first, and of four one that is honoured, until enough is checked."""
        checks = WishChecks(self.plan, self.bound, self.verdicts, self.given.deep)
        wishes = [wish for wish in self.plan.folder.wishes.values()
                  if any(map(wish.concerns, self.plan.folder.dates))]
        self.random.shuffle(wishes)
        refused = [wish for wish in wishes if self.plan.standing.broken_on(wish)]
        honoured = [wish for wish in wishes if wish not in refused]
        while (refused or honoured) and self.verdicts.total < self.given.sample:
            turn = [refused.pop() for _ in range(min(4, len(refused)))]
            turn += [honoured.pop()] if honoured else []
            for wish in turn:
                self.try_to("wish", checks.check, wish.id)

    def try_to(self, kind, check, *words):
        """Asks and checks; an answer that is none is a false one."""
        name = " ".join([kind, *words])
        try:
            check(self.ask(kind, *words))
        except Refused as refused:
            self.verdicts.give("answered", FALSE, f"explain {name}: {refused}")
        except (KeyError, TypeError, ValueError) as fault:
            self.verdicts.give("answered", FALSE,
                               f"explain {name}: not as agreed: {type(fault).__name__} {fault}")


def main():
    given = arguments()
    command = Command(given.command)
    if given.self_test:
        import explanations_selftest
        return explanations_selftest.main(given, command)
    plan = Plan(given.scenario, given.plan, command)
    if plan.bound:
        print(f"Prices of cover in bound.json prove {plan.bound.value:.2f}", flush=True)
    else:
        print("bound.json has no duals: bounds are only held against rosters", flush=True)
    verdicts = Verdicts()
    Round(given, plan, Asking(given, command).ask, verdicts).run()
    for line in [*verdicts.words, *verdicts.text()]:
        print(line)
    print(f"{verdicts.total} statements checked, {verdicts.false} false")
    return 1 if verdicts.false else 0


if __name__ == "__main__":
    sys.exit(main())
