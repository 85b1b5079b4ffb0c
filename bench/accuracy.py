#!/usr/bin/env python3
"""How many labelled messages ./swivel interpret understands, by kind, with every miss.

    python3 bench/accuracy.py [FOLDER] [--misses]

FOLDER holds questions.tsv and symptoms.jsonl (src/test/resources/eval by default). Both halves of a random split are shown,
so that rules that serve single rows show.
"""
import json
import os
import random
import subprocess
import sys

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
arguments = [word for word in sys.argv[1:] if not word.startswith("--")]
FOLDER = arguments[0] if arguments else f"{HOME}/src/test/resources/eval"


def interpret(lines):
    run = subprocess.run(
        [f"{HOME}/swivel", "interpret"], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def questions():
    with open(f"{FOLDER}/questions.tsv", encoding="utf-8") as file:
        names, *rows = [line.rstrip("\n").split("\t") for line in file]
    return [dict(zip(names, row)) for row in rows]


def symptoms():
    with open(f"{FOLDER}/symptoms.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def judge(row, answer):
    """The checks that this row takes part in: name → right or wrong."""
    expected = row["expected"].split(";")
    drills, article = answer["drills"], answer["article"]
    flag = answer["redFlag"]
    if row["expected"].startswith("redflag:"):
        return {"red flag found": flag is not None and f"redflag:{flag['sign']}" in expected,
                "red flag tier": flag is not None and f"urgency={flag['tier']}" in row["notes"]}
    checks = {"no false alarm": flag is None}
    answered = answer["kind"] in ("drill", "drills", "article", "choice")
    topic = article is not None and f"topic:{article}" in expected
    if "oos:not-in-library" in expected:
        checks["named as not in the library"] = (
            answer["kind"] == "not-in-library" or bool(drills) and drills[0] in expected)
    elif row["type"] == "oos":
        right_anyway = "oos:language" in expected and answered
        checks["out of scope declined"] = not answered or right_anyway
    elif row["type"] == "goal":
        checks["goal, in first three"] = any(drill in expected for drill in drills[:3])
    elif row["type"] == "comparison":
        named = [drill for drill in expected if drill in drills]
        checks["comparison, each named"] = len(named) == len(expected) or "either" in row["notes"] and len(named) >= 2
    else:
        kind = "follow-up" if row["type"] == "followup" else "knowledge" if row["type"] == "knowledge" else "drill"
        checks[f"{kind} right, first"] = topic or bool(drills) and answer["kind"] != "choice" and drills[0] in expected
        if kind == "drill":
            checks["drill right, in first three"] = topic or any(drill in expected for drill in drills[:3])
        checks["real question not declined"] = answered
        if kind != "knowledge" and not topic:
            checks["part of the card right"] = answer["facet"] == row["facet"]
    return checks


def symptom_checks(row, answer):
    expected = row["expected"]
    if expected["red_flag"]:
        flag = answer["redFlag"]
        return {"red flag found": flag is not None and flag["sign"] in expected["red_flag_type"].split(";"),
                "red flag tier": flag is not None and flag["tier"] == expected["urgency"]}
    wanted = expected["regions"]
    got = list(answer["symptoms"])
    right = True
    for region in wanted:
        names = [region["region"], *region.get("alt", [])]
        sides = {region["side"]} | ({None} if region["side"] == "both" else set())
        one = len(wanted) == 1
        severities = expected["severity_ok"] if one else region["severity"] is not None and [region["severity"]] * 2

        def fits(symptom):
            severity = symptom["severity"]
            gone = symptom["negated"] or symptom["resolved"]
            if severities:
                ok = severity is not None and severities[0] <= severity <= severities[1] or severities[0] == 0 and gone
            else:
                ok = severity is None or gone and region["severity"] == 0
            return (symptom["region"] in names and symptom["side"] in sides and ok
                    and symptom["resolved"] == region["resolved"]
                    and (symptom["negated"] == region["negated"] or symptom["resolved"] or severity == 0))

        match = next((symptom for symptom in got if fits(symptom)), None)
        if match is None:
            right = right and "regions may be []" in row["notes"] and not got
        else:
            got.remove(match)
    return {"no false alarm": answer["redFlag"] is None, "symptom fields all right": right and not got}


def table(title, results):
    names = sorted({name for _, _, checks in results for name in checks})
    print(f"\n{title}")
    for name in names:
        verdicts = [checks[name] for _, _, checks in results if name in checks]
        print(f"  {name:<30} {sum(verdicts):4} of {len(verdicts):4}   {100 * sum(verdicts) / len(verdicts):5.1f} %")


def main():
    rows = questions()
    lines = [f"{row['context']}\t{row['message']}" if row["context"] else row["message"] for row in rows]
    results = [(row["id"], row["message"], judge(row, answer)) for row, answer in zip(rows, interpret(lines))]
    reports = symptoms()
    answers = interpret([row["message"] for row in reports])
    results += [(row["id"], row["message"], symptom_checks(row, answer)) for row, answer in zip(reports, answers)]
    table("all", results)
    random.Random(1).shuffle(results)
    table("one half", results[::2])
    table("the other half", results[1::2])
    if "--misses" in sys.argv:
        print("\nmisses")
        for name, message, checks in sorted(results):
            wrong = [check for check, right in checks.items() if not right]
            if wrong:
                print(f"  {name}  {message[:80]}  –  {', '.join(wrong)}")


main()
