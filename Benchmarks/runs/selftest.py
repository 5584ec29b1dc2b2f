"""tools/benchmark --self-test: the arithmetic of tables, reading known values, and resuming."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

import growth
import known
import measure
import plot
import report
import tables

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "counts"))
import kernel_counts


def run(objective, bound, incumbents=(), solver="zorgrooster", memory=100, instance="A"):
    pairs = [{"seconds": seconds, "objective": cost} for seconds, cost in incumbents]
    return {"instance": instance, "solver": solver, "objective": objective, "bound": bound,
            "incumbents": pairs, "firstSeconds": pairs[0]["seconds"] if pairs else None,
            "memoryMB": memory}


class Known(unittest.TestCase):
    TEXT = """
| instance | weeks | best known |
|---|---|---|
| 18 | 12 | 4459 |

words | with | bars
| instance | lower bound | best known | more |
|---|---|---|---|
| n030w4_1_6-2-9-1 | 1615 | 1,685 | 1 |
| n005w4 | 1 | none | 2 |

| other | best known |
|---|---|
| 7 | 8 |
"""

    def test_tables(self):
        self.assertEqual(known.table(self.TEXT), {"Instance18": 4459, "n030w4_1_6-2-9-1": 1685})

    def test_absent(self):
        self.assertEqual(known.read(Path("/nowhere/at/all")), {})


class Arithmetic(unittest.TestCase):
    def test_median_spread_and_distances(self):
        runs = [run(1010, 990), run(1030, 980), run(1020, 985)]
        (row,) = tables.rows(runs, {"A": 1000}, ["A"])
        self.assertEqual((row["objective"], row["spread"]), (1020, (1010, 1030)))
        self.assertAlmostEqual(row["distance"], 2)
        self.assertEqual(row["bound"], 985)
        self.assertAlmostEqual(row["boundDistance"], 1.5)
        self.assertTrue(row["known"])

    def test_best_found_where_none_is_known(self):
        rows = tables.rows([run(120, 90), run(100, 95, solver="cp-sat")], {}, ["A"])
        self.assertEqual([row["best"] for row in rows], [100, 100])
        self.assertAlmostEqual(rows[0]["distance"], 20)
        self.assertAlmostEqual(rows[1]["boundDistance"], 5)
        self.assertIn("100*", tables.markdown(rows))

    def test_within_one_per_cent_on_both_sides(self):
        self.assertEqual(tables.time_within(run(1, 1, [(1, 1011), (2, 1010)])["incumbents"], 1000), 2)
        self.assertIsNone(tables.time_within([{"seconds": 1, "objective": 1011}], 1000))
        self.assertIsNone(tables.time_within([{"seconds": 1, "objective": 1}], None))

    def test_a_seed_that_never_gets_there_is_the_slowest(self):
        self.assertEqual(tables.slowest_median([1, None, 3]), 3)
        self.assertIsNone(tables.slowest_median([1, None, None]))
        self.assertIsNone(tables.slowest_median([]))

    def test_no_objective_where_a_seed_has_none(self):
        (row,) = tables.rows([run(100, 90), run(None, 80)], {"A": 100}, ["A"])
        self.assertIsNone(row["objective"])
        self.assertEqual((row["solved"], row["bound"]), (1, 85))
        self.assertIn("1 of 2", tables.markdown([row]))

    def test_nothing_at_all(self):
        (row,) = tables.rows([run(None, None)], {}, ["A"])
        self.assertEqual((row["best"], row["distance"], row["boundDistance"]), (None, None, None))
        tables.markdown([row])

    def test_per_cent_of_nothing(self):
        self.assertEqual(tables.percent(0, 0, 0), 0)
        self.assertIsNone(tables.percent(5, 0, 0))

    def test_order_is_that_of_the_set(self):
        rows = tables.rows([run(1, 1, instance="B"), run(1, 1)], {}, ["A", "B", "C"])
        self.assertEqual([row["instance"] for row in rows], ["A", "B"])

    def test_numbers(self):
        self.assertEqual([tables.number(v) for v in (None, 1234, 10.0, 10.5)],
                         ["-", "1,234", "10", "10.5"])


class Growth(unittest.TestCase):
    def test_exponent(self):
        slope, factor = growth.exponent([(x, 3 * x**1.5) for x in (10, 20, 40)])
        self.assertAlmostEqual(slope, 1.5)
        self.assertAlmostEqual(factor, 3)
        self.assertIsNone(growth.exponent([(10, 1)]))
        self.assertIsNone(growth.exponent([(10, 1), (10, 2)]))

    def test_plot_is_xml_within_its_frame(self):
        import xml.etree.ElementTree as tree
        points = [(10, 0.02), (160, 7)]
        text = plot.svg("a < b", "people", "s", [("all", points, growth.exponent(points))])
        circles = [one for one in tree.fromstring(text).iter() if one.tag.endswith("circle")]
        for one in circles:
            self.assertTrue(0 < float(one.get("cx")) < plot.WIDTH)
            self.assertTrue(0 < float(one.get("cy")) < plot.HEIGHT)
        self.assertEqual(len(circles), 3)

    def test_same_seed_same_team(self):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            files = [sorted((path.name, path.read_text()) for path in
                            growth.write(Path(folder) / "t", 20, 13).iterdir())
                     for folder in (one, two)]
        self.assertEqual(*files)


class KernelCounts(unittest.TestCase):
    TEXT = f"""part: 1
fn=(1) main
0 5
cfn=(2) {kernel_counts.MEASURED}0yS2iyXEF
calls=1 0
0 1200
cfn=(3) a thunk of {kernel_counts.MEASURED}1yS2iyXEF
calls=1 0
0 7
fn=(3)
cfn=(4) {kernel_counts.MEASURED}1yS2iyXEF
calls=1 0
0 900
cfn=(2)
calls=1 0
0 34
"""

    def test_inclusive_cost_by_name_and_number(self):
        self.assertEqual(kernel_counts.inclusive(self.TEXT), [1234, 900])

    def test_five_per_cent_on_both_sides(self):
        self.assertFalse(kernel_counts.exceeded(1000, 1050, 5))
        self.assertTrue(kernel_counts.exceeded(1000, 1051, 5))


class Report(unittest.TestCase):
    def test_a_dated_part_is_added(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "RESULTS.md"
            path.write_text("# Results\n\nHead.\n", encoding="utf-8")
            report.write(path, ["### a", "### b"])
            report.write(path, ["### c"])
            text = path.read_text(encoding="utf-8")
        self.assertTrue(text.startswith("# Results\n\nHead.\n\n## 2"))
        self.assertEqual([line for line in text.splitlines() if line.startswith("###")],
                         ["### a", "### b", "### c"])
        self.assertEqual(text.count("cores"), 2)


class Resuming(unittest.TestCase):
    TELL = ("import json; print(json.dumps({'objective': 3, 'lowerBound': 2, 'wallSeconds': 1, "
            "'firstFeasibleSeconds': 0.5, 'incumbents': []}))")

    def test_a_second_call_reads(self):
        with tempfile.TemporaryDirectory() as folder:
            file = measure.path(Path(folder), "ours", "A", "zorgrooster", 1, 60.0, 2)
            self.assertEqual(file.name, "A--zorgrooster--seed1--60s--2t.json")
            command = [sys.executable, "-c", self.TELL]
            first, is_new = measure.kept(file, command, 1, {"seed": 1})
            self.assertTrue(is_new)
            self.assertEqual((first["objective"], first["bound"], first["seed"]), (3, 2, 1))
            self.assertGreater(first["memoryMB"], 0)
            again, is_new = measure.kept(file, ["false"], 1, {})
            self.assertFalse(is_new)
            self.assertEqual(again, json.loads(json.dumps(first)))

    def test_a_failure_is_not_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "a.json"
            with self.assertRaises(measure.Failed):
                measure.kept(file, [sys.executable, "-c", "raise SystemExit(3)"], 1, {})
            self.assertFalse(file.exists())

    def test_no_roster_is_a_result(self):
        with tempfile.TemporaryDirectory() as folder:
            code = self.TELL.replace("3,", "None,", 1) + "; raise SystemExit(5)"
            told, _ = measure.kept(Path(folder) / "a.json", [sys.executable, "-c", code], 1, {})
        self.assertIsNone(told["objective"])
        self.assertEqual(told["exit"], 5)


def main():
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    done = unittest.TextTestRunner(verbosity=1).run(suite)
    return 0 if done.wasSuccessful() else 1
