"""A workforce case as a transport of hours, solved by HiGHS goal after goal.

A column is hours of one source, in one block, for a need of exactly one level: of the same domain, at
the level of the source or lower. Nothing is taken over from `Sources/Workforce/Program`, which counts
hours worked at a level against all that is needed from a level on; only the case is the same.
"""

import highspy
import numpy

LEVELS = ["1", "2", "2+", "3", "4", "5"]

# HiGHS may be off by so much in a row or a reduced cost.
TOLERANCE = 1e-9

# Hours short are held at their least, or where rounding leaves no plan then, at so much more.
SLACKS = 0.0, 1e-9, 1e-8, 1e-7, 1e-6


class Unsolved(Exception):
    """HiGHS found no optimum."""


def skill(line):
    return line["domain"], line["level"]


def serves(source, needed):
    """Whether hours of a skill can be used for another."""
    return source[0] == needed[0] and LEVELS.index(source[1]) >= LEVELS.index(needed[1])


class Transport:
    """Rows and columns of a case, as lists."""

    def __init__(self, case, budget=None):
        self.case = case
        self.euro, self.short, self.lower, self.upper = [], [], [], []
        self.rows = []  # (least, most, [(column, factor)])
        self.need_rows = {}  # (month, skill, block): row
        self.month_of, self.is_hired = [], []
        self.hour_caps = []  # (row, share, months)
        self.contracts = [sum(line["euro"] for line in month["team"]) for month in case["months"]]
        self.jobs = {}
        self.steps = [[] for _ in case["trainings"]]
        for index, month in enumerate(case["months"]):
            self.add_jobs(index, month)
            self.add_month(index, month)
        for training, steps in zip(case["trainings"], self.steps):
            self.row(-numpy.inf, training["fte"], steps)
        for cap in case["caps"]:
            self.add_cap(cap)
        if budget is not None:
            self.row(-numpy.inf, budget - sum(self.contracts),
                     [(column, euro) for column, euro in enumerate(self.euro) if euro])

    def column(self, month, euro=0.0, short=0.0, lower=0.0, upper=numpy.inf, hired=False):
        self.euro.append(euro)
        self.short.append(short)
        self.lower.append(lower)
        self.upper.append(upper)
        self.month_of.append(month)
        self.is_hired.append(hired)
        return len(self.euro) - 1

    def row(self, least, most, terms):
        self.rows.append((least, most, terms))
        return len(self.rows) - 1

    def add_jobs(self, index, month):
        """Full-time jobs beyond the team: those of the month before and who starts or steps up."""
        before, self.jobs = self.jobs, {}
        change = {skill(job): [] for job in month["job"]}
        for recruitment in self.case["recruitments"]:
            if index >= recruitment["leadMonths"] and skill(recruitment) in change:
                most = recruitment["ftePerMonth"]
                starts = self.column(index, upper=numpy.inf if most is None else most)
                change[skill(recruitment)].append((starts, -1.0))
        for steps, training in zip(self.steps, self.case["trainings"]):
            left, reached = skill(training), (training["domain"], training["to"])
            if index >= training["months"] and left in change and reached in change:
                column = self.column(index)
                steps.append((column, 1.0))
                change[left].append((column, 1.0))
                change[reached].append((column, -1.0))
        for job in month["job"]:
            kind = skill(job)
            gone = sum(one["fte"] for one in self.case["trainings"] if skill(one) == kind)
            self.jobs[kind] = self.column(index, euro=job["euro"], lower=-gone)
            carried = [] if self.case["formationIsFree"] or kind not in before \
                else [(before[kind], -1.0)]
            self.row(0.0, 0.0, [(self.jobs[kind], 1.0)] + carried + change[kind])

    def add_month(self, index, month):
        used = {(skill(need), need["block"]): [] for need in month["need"]}
        jobs = {skill(job): job for job in month["job"]}
        lines = {}
        for line in month["team"]:
            lines.setdefault(skill(line), []).append(line)
        for kind in sorted(lines.keys() | jobs.keys()):
            self.add_team(index, month, kind, lines.get(kind, []), jobs.get(kind), used)
        for offer in month["offers"]:
            hours = [column for _, column in self.add_hours(
                index, skill(offer), offer["euro"], used, offer["shell"] == "hired")]
            if offer["hours"] is not None:
                self.row(-numpy.inf, offer["hours"], [(column, 1.0) for column in hours])
        for need in month["need"]:
            key = skill(need), need["block"]
            gap = self.column(index, short=1.0)
            self.need_rows[index, *key] = self.row(
                need["hours"], need["hours"], [(column, 1.0) for column in used[key] + [gap]])

    def add_hours(self, index, source, euro, used, hired=False):
        """A column for every need a source can serve; returns (block, column)."""
        columns = []
        for (needed, block), users in used.items():
            if serves(source, needed):
                column = self.column(index, euro=euro.get(block, 0.0), hired=hired)
                users.append(column)
                columns.append((block, column))
        return columns

    def add_team(self, index, month, kind, lines, job, used):
        wage = lines[0]["wage"] if lines else job["wage"]
        allowance = {block: wage * share for block, share in month["allowance"].items()}
        columns = self.add_hours(index, kind, allowance, used)
        more = [(self.jobs[kind], -job["hours"])] if job else []
        self.row(-numpy.inf, sum(line["hours"] for line in lines),
                 [(column, 1.0) for _, column in columns] + more)
        self.row(-numpy.inf, sum(line["nightHours"] for line in lines),
                 [(column, 1.0) for block, column in columns if block == "N"] + more)

    def add_cap(self, cap):
        share, months = cap["share"], range(cap["firstMonth"], cap["endMonth"])
        inside = [column for column, month in enumerate(self.month_of) if month in months]
        if cap["base"] == "hours":
            needed = sum(need["hours"] for month in months
                         for need in self.case["months"][month]["need"])
            terms = [(column, 1.0 if self.is_hired[column] else share * self.short[column])
                     for column in inside]
            row = self.row(-numpy.inf, share * needed, terms)
            self.hour_caps.append((row, share, months))
        else:
            contracts = sum(self.contracts[month] for month in months)
            terms = [(column, (self.is_hired[column] - share) * self.euro[column])
                     for column in inside]
            self.row(-numpy.inf, share * contracts, terms)

    def more(self, key, hours):
        """The rows that move where so many hours more are needed at (month, skill, block)."""
        return [(self.need_rows[key], hours)] + [
            (row, share * hours) for row, share, months in self.hour_caps if key[0] in months]


class Program:
    """One goal in HiGHS, which goes on from the last basis."""

    def __init__(self, transport, costs, extra=()):
        rows = transport.rows + list(extra)
        self.least = [least for least, _, _ in rows]
        self.most = [most for _, most, _ in rows]
        entries = [[(column, factor) for column, factor in terms if factor] for *_, terms in rows]
        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = len(costs), len(rows)
        program.col_cost_ = numpy.array(costs, dtype=float)
        program.col_lower_ = numpy.array(transport.lower, dtype=float)
        program.col_upper_ = numpy.array(transport.upper, dtype=float)
        program.row_lower_ = numpy.array(self.least, dtype=float)
        program.row_upper_ = numpy.array(self.most, dtype=float)
        program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        program.a_matrix_.start_ = numpy.cumsum([0] + [len(terms) for terms in entries])
        program.a_matrix_.index_ = numpy.array([c for terms in entries for c, _ in terms], dtype=int)
        program.a_matrix_.value_ = numpy.array([f for terms in entries for _, f in terms],
                                               dtype=float)
        self.highs = highspy.Highs()
        for option, value in (("output_flag", False), ("threads", 1), ("solver", "simplex"),
                              ("primal_feasibility_tolerance", TOLERANCE),
                              ("dual_feasibility_tolerance", TOLERANCE)):
            self.highs.setOptionValue(option, value)
        self.highs.passModel(program)

    def limit(self, row, least, most):
        self.highs.changeRowBounds(row, least, most)

    def optimum(self):
        for attempt in range(2):
            self.highs.run()
            status = self.highs.getModelStatus()
            if status == highspy.HighsModelStatus.kOptimal:
                return self.highs.getInfo().objective_function_value
            self.highs.clearSolver()
        raise Unsolved(self.highs.modelStatusToString(status))


class Goals:
    """First the fewest hours short, then the fewest euro of plans as little short."""

    def __init__(self, case, budget=None):
        self.transport = transport = Transport(case, budget)
        self.fixed = sum(transport.contracts)
        self.first = Program(transport, transport.short)
        short = [(column, 1.0) for column, is_short in enumerate(transport.short) if is_short]
        self.second = Program(transport, transport.euro, [(-numpy.inf, numpy.inf, short)])
        self.short_row = len(transport.rows)

    def optimum(self, moves=()):
        """(hours short, euro), with rows moved by so much."""
        self.move(moves)
        try:
            short = max(0.0, self.first.optimum())
            return short, self.fixed + self.least_euro(short)
        finally:
            self.move([(row, 0.0) for row, _ in moves])

    def least_euro(self, short):
        for slack in SLACKS:
            self.second.limit(self.short_row, -numpy.inf, short + slack)
            try:
                return self.second.optimum()
            except Unsolved as reason:
                last = reason
        raise last

    def move(self, moves):
        for row, by in moves:
            for program in (self.first, self.second):
                program.limit(row, program.least[row] + by, program.most[row] + by)

    def with_more(self, key, hours):
        """The optimum where so many hours more are needed at (month, skill, block)."""
        return self.optimum(self.transport.more(key, hours))
