#!/usr/bin/env python3
"""Writes a synthetic library: the real content, and copies of every page under other ids, names and words.

    python3 bench/grow.py DIR [TIMES]

DIR must not exist. TIMES is 100 by default: 8,200 drills from 82. The first copy is the real content, so that real questions
find their answers. In the others each name, alias and question ends with a made-up word, and so does each sentence, with all words but
its first four in another order. Lint finds no error; nobody should train by it.
"""
import os
import random
import re
import shutil
import sys

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CONTENT = f"{HOME}/content"
PAGES = ("drills", "articles", "self-tests")
NAMES = ("aliases:", "questions:", "asked:")
LONG_NAME = 6  # words; a search reads the first seven, and "90/90" is two of them
SINGLE = re.compile(r"^(name|title): (.*?)$")
LINK = re.compile(r"^(id|easier|harder|pair): ([a-z0-9-]+)")
LINKS = re.compile(r"^(drills|articles): \[(.*)\]")
CODES = re.compile(r"^((?:\d+\.|-) +(?:`[^`]+` *)*)(.*)$")
BOLD = re.compile(r"^\*\*(.*?)\*\*(.*)$")


def made_up(number):
    """A word that no language has: 1 → 'babo', 2 → 'babu' …, unlike any other number's, with letters only."""
    consonants, vowels = "bdgkmprtvz", "aiou"
    word = ""
    for _ in range(3):
        number, rest = divmod(number, len(consonants) * len(vowels))
        word += consonants[rest // len(vowels)] + vowels[rest % len(vowels)]
    return word + "x"


def with_mark(name, mark):
    """The name with the mark at its end, within quotes where it is quoted; in place of its longest word where it is long already."""
    quoted = re.match(r"""^(["'])(.*)\1(.*)$""", name)
    if quoted:
        return f"{quoted[1]}{with_mark(quoted[2], mark)}{quoted[1]}{quoted[3]}"
    words = name.split(" ")
    if len(words) < LONG_NAME:
        return " ".join([*words, mark])
    words[words.index(max(words[:LONG_NAME], key=len))] = mark
    return " ".join(words)


def sentence(words, mark, chance):
    """The words of a sentence in another order and the mark among them; in place of one where the step is long already."""
    end = re.search(r"[.!?:;,]*$", words)[0]
    inner = words[: len(words) - len(end)].split(" ")
    if len(words) > 115:
        inner.remove(max(inner, key=len))
    if all(re.fullmatch(r"[A-Za-z',-]+", word) for word in inner):
        rest = inner[4:]
        chance.shuffle(rest)
        inner[4:] = rest
    return " ".join([*inner, mark]) + end


def line(text, mark, chance):
    codes = CODES.match(text)
    start, rest = (codes[1], codes[2]) if codes else ("", text)
    bold = BOLD.match(rest)
    if bold:
        return f"{start}**{line(bold[1], mark, chance)}**{line(bold[2], mark, chance)}"
    if "](" in rest or not rest.strip():
        return text
    parts = re.split(r"((?<=[.!?])\s+)", rest)
    return start + "".join(part if not part.strip() else sentence(part, mark, chance) for part in parts)


def front_matter(lines, number, mark):
    in_names = False
    names = set()  # two long ones may differ in nothing but their longest word
    for text in lines:
        if text.startswith(" ") and in_names and text.lstrip().startswith("- "):
            indent, name = re.match(r"^(\s*- +)(.*)$", text).groups()
            marked = with_mark(name, mark)
            if marked not in names:
                names.add(marked)
                yield indent + marked
            continue
        in_names = text.strip() in NAMES
        if single := SINGLE.match(text):
            yield f"{single[1]}: {with_mark(single[2], mark)}"
        elif link := LINK.match(text):
            yield f"{link[1]}: {link[2]}-{mark}"
        elif links := LINKS.match(text):
            yield f"{links[1]}: [{', '.join(f'{one.strip()}-{mark}' for one in links[2].split(',') if one.strip())}]"
        elif text.startswith("number: "):
            yield f"number: {int(text[8:]) + 8 * number}"
        else:
            yield text


def page(text, number, chance):
    mark = made_up(number)
    _, front, body = text.split("---\n", 2)
    lines = []
    heading = ""
    for one in body.splitlines():
        heading = one if one.startswith("## ") else heading
        keep = one.startswith("#") or heading == "## Dose" and one[:1].isdigit()
        lines.append(one if keep else line(one, mark, chance))
    return "\n".join(["---", *front_matter(front.splitlines(), number, mark), "---", *lines]) + "\n"


def main():
    target = sys.argv[1]
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    shutil.copytree(CONTENT, target)
    chance = random.Random(1)
    for kind in PAGES:
        for name in sorted(os.listdir(f"{CONTENT}/{kind}")):
            with open(f"{CONTENT}/{kind}/{name}", encoding="utf-8") as file:
                text = file.read()
            for number in range(1, times):
                mark = made_up(number)
                with open(f"{target}/{kind}/{name[:-3]}-{mark}.md", "w", encoding="utf-8") as file:
                    file.write(page(text, number, chance))
    print(f"{times} times the content in {target}")


if __name__ == "__main__":
    main()
