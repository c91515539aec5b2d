#!/usr/bin/env python3
"""Tells what a run on a cluster will take, before it starts: a simulation of `shortlist.py` from measured rates.

    pipelines/spark/plan.py 10000000 --machines 20 --cores 16

Partitions wait for free cores; machines differ in speed, partitions in size, and machines are lost and their
partitions begun again. Then the driver gathers the assessments and ranks them, on one core. Measure the rates
on your own applicants (`--help` names them) before you trust the figures. The same options print the same bytes.
"""

import argparse
import heapq
import random


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("candidates", type=int, help="how many applicants there are")
    parser.add_argument("--machines", type=int, default=1, help="machines of the cluster, without the driver (1)")
    parser.add_argument("--cores", type=int, default=16, help="cores of each (16)")
    parser.add_argument("--partition", type=int, default=2000, help="applicants in a partition (2000)")
    parser.add_argument("--price", type=float, default=0.05, help="what a core costs for an hour (0.05)")
    parser.add_argument("--lost", type=float, default=1.0, help="machines lost in 1,000 machine-hours (1.0)")
    parser.add_argument("--seed", type=int, default=1, help="of the draws (1)")
    rates = parser.add_argument_group("measured rates, for an applicant")
    rates.add_argument("--input", type=float, default=20.8, help="kB of files (20.8)")
    rates.add_argument("--read", type=float, default=0.83, help="ms of a core in `assay read` (0.83)")
    rates.add_argument("--extract", type=float, default=1.12, help="ms of a core in `assay extract` (1.12)")
    rates.add_argument("--assess", type=float, default=0.66, help="ms of a core in `assay assess` (0.66)")
    rates.add_argument("--rank", type=float, default=1.45, help="ms of a core in `assay rank` (1.45)")
    rates.add_argument("--assessment", type=float, default=59.2, help="kB of a line of `assay assess` (59.2)")
    rates.add_argument("--reports", type=float, default=135.0, help="kB of the run folder (135)")
    rates.add_argument("--memory", type=float, default=0.8, help="kB that `assay rank` keeps in memory (0.8)")
    rates.add_argument("--network", type=float, default=1.0, help="GB that reach the driver in a second (1.0)")
    return parser.parse_args()


def assess(choice):
    """Simulates the partitions; returns when the last one ends, core-seconds used, and partitions begun again."""
    draw = random.Random(choice.seed)
    applicant = (choice.read + choice.extract + choice.assess) / 1000
    speeds = [draw.lognormvariate(0, 0.05) for _ in range(choice.machines)]
    lost_at = [lifetime(draw, choice) for _ in speeds]
    waiting = [min(choice.partition, choice.candidates - first) for first in range(0, choice.candidates, choice.partition)]
    waiting.reverse()
    free = [(0.0, machine, core) for machine in range(choice.machines) for core in range(choice.cores)]
    heapq.heapify(free)
    end = used = 0.0
    again = 0
    while waiting:
        now, machine, core = heapq.heappop(free)
        if now >= lost_at[machine]:
            # Another one stands in its place after five minutes.
            speeds[machine] = draw.lognormvariate(0, 0.05)
            lost_at[machine] = now + 300 + lifetime(draw, choice)
            heapq.heappush(free, (now + 300, machine, core))
            continue
        count = waiting.pop()
        seconds = count * applicant * draw.lognormvariate(0, 0.15) / speeds[machine]
        if now + seconds > lost_at[machine]:
            used += lost_at[machine] - now
            waiting.append(count)
            again += 1
            heapq.heappush(free, (lost_at[machine], machine, core))
            continue
        used += seconds
        end = max(end, now + seconds)
        heapq.heappush(free, (now + seconds, machine, core))
    return end, used, again


def lifetime(draw, choice):
    """For how many seconds a machine lives."""
    return draw.expovariate(choice.lost / 3_600_000) if choice.lost > 0 else float("inf")


def time(seconds):
    return f"{seconds:.0f} s" if seconds < 300 else f"{seconds / 60:.0f} min" if seconds < 18_000 else f"{seconds / 3600:.1f} h"


def size(kilobytes):
    for unit in ("kB", "MB", "GB"):
        if kilobytes < 1000:
            return f"{kilobytes:.1f} {unit}"
        kilobytes /= 1000
    return f"{kilobytes:.1f} TB"


def main():
    choice = options()
    count = choice.candidates
    mapped, used, again = assess(choice)
    # The driver ranks while lines arrive: the slower of the two holds up the other.
    gathered = count * choice.assessment / 1e6 / choice.network
    ranked = max(count * choice.rank / 1000, gathered)
    held = (mapped + ranked) * (choice.machines * choice.cores + 1) / 3600
    rows = [
        ("applicants", f"{count:,}"), ("their files", size(count * choice.input)),
        ("cores", f"{choice.machines * choice.cores}"), ("until all are assessed", time(mapped)),
        ("partitions begun again", str(again)), ("work of all cores", time(used)),
        ("until they are ranked", time(mapped + ranked)), ("of that, ranking on one core", time(ranked)),
        ("to the driver over the network", size(count * choice.assessment)),
        ("driver's memory", size(50_000 + count * choice.memory)),
        ("driver's disk: spool and run folder", size(count * (choice.assessment * 1.15 + choice.reports))),
        ("price, the cluster held to the end", f"{held * choice.price:.2f}"),
        ("price, the cluster let go before ranking", f"{(mapped * choice.machines * choice.cores + (mapped + ranked)) / 3600 * choice.price:.2f}"),
    ]
    for name, value in rows:
        print(f"{name:<42}{value:>14}")


if __name__ == "__main__":
    main()
