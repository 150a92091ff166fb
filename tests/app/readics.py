# SPDX-License-Identifier: Apache-2.0
"""Reads a calendar by the grammar of RFC 5545 with nothing but the standard library, and ends with 1 and a message where it
breaks it: `readics.py FILE`. Prints a line an event: UID, start in UTC, end in UTC, STATUS."""
import datetime
import re
import sys

STAMP = re.compile(r"\d{8}T\d{6}Z$")
LOCAL = re.compile(r"\d{8}T\d{6}$")
NAME = re.compile(r"[A-Za-z0-9-]+")


class Broken(Exception):
    pass


def require(truth, message):
    if not truth:
        raise Broken(message)


def unfold(data):
    require(data.endswith(b"\r\n"), "the last line does not end")
    lines = data[:-2].split(b"\r\n")
    for line in lines:
        require(b"\r" not in line and b"\n" not in line, "a bare line break")
        require(len(line) <= 75, "a line of %d octets" % len(line))
        require(not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line), "a control character")
        line.decode("utf-8")
    text = "\r\n".join(line.decode("utf-8") for line in lines)
    return text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")


def content(line):
    """contentline = name *(";" param) ":" value"""
    name = NAME.match(line)
    require(name, "no name: " + line)
    at, parameters = name.end(), {}
    while line[at:at + 1] == ";":
        key = NAME.match(line, at + 1)
        require(key and line[key.end():key.end() + 1] == "=", "a bad parameter: " + line)
        at = key.end() + 1
        value = re.compile(r'"[^"]*"|[^";:,]*').match(line, at)
        parameters[key.group().upper()] = value.group().strip('"')
        at = value.end()
    require(line[at:at + 1] == ":", "no value: " + line)
    return name.group().upper(), parameters, line[at + 1:]


def parse(lines):
    root, stack = None, []
    for line in lines:
        name, parameters, value = content(line)
        if name == "BEGIN":
            part = {"name": value, "properties": [], "parts": []}
            if stack:
                stack[-1]["parts"].append(part)
            else:
                require(root is None, "two calendars")
                root = part
            stack.append(part)
        elif name == "END":
            require(stack and stack.pop()["name"] == value, "END without BEGIN: " + value)
        else:
            require(stack, "outside of a component: " + line)
            stack[-1]["properties"].append((name, parameters, value))
    require(root is not None and not stack, "a component never ends")
    return root


def only(part, name, most=1, least=1):
    found = [(p, v) for n, p, v in part["properties"] if n == name]
    require(least <= len(found) <= most, "%d of %s in %s" % (len(found), name, part["name"]))
    return found[0] if found else ({}, None)


def moment(value):
    return datetime.datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S")


def offset(value):
    require(re.match(r"[+-]\d{4}(\d\d)?$", value), "a bad offset: " + value)
    seconds = int(value[1:3]) * 3600 + int(value[3:5]) * 60 + int(value[5:7] or 0)
    return datetime.timedelta(seconds=-seconds if value[0] == "-" else seconds)


def zone_changes(zone):
    changes = []
    for part in zone["parts"]:
        require(part["name"] in ("STANDARD", "DAYLIGHT"), part["name"] + " in a zone")
        start = only(part, "DTSTART")[1]
        require(LOCAL.match(start), "a zone's start is local: " + start)
        changes.append((moment(start), offset(only(part, "TZOFFSETFROM")[1]), offset(only(part, "TZOFFSETTO")[1])))
    require(changes, "a zone without parts")
    return sorted(changes)


def to_utc(parameters, value, zones):
    if "TZID" not in parameters:
        require(STAMP.match(value), "neither UTC nor with a zone: " + value)
        return moment(value)
    require(LOCAL.match(value), "a zone and UTC: " + value)
    require(parameters["TZID"] in zones, "no VTIMEZONE of " + parameters["TZID"])
    wall, east = moment(value), None
    for start, before, after in zones[parameters["TZID"]]:
        if start <= wall:
            east = after
    require(east is not None, "before the zone begins: " + value)
    return wall - east


def text(value):
    require(not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), "not escaped: " + value)
    require(not re.search(r"(?<!\\)(?:\\\\)*\\[^\\;,nN]", value), "a bad escape: " + value)


def check_event(event, zones, method):
    require(STAMP.match(only(event, "DTSTAMP")[1]), "DTSTAMP is UTC")
    require(only(event, "UID")[1], "no UID")
    require(only(event, "SEQUENCE")[1].isdigit(), "SEQUENCE is a number")
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
        value = only(event, name, least=0)[1]
        if value is not None:
            text(value)
    start, end = (to_utc(*only(event, name), zones) for name in ("DTSTART", "DTEND"))
    require(end > start, "ends before it begins")
    attendees = [value for name, _, value in event["properties"] if name == "ATTENDEE"]
    require(all(value.startswith("mailto:") for value in attendees), "an attendee without an address")
    if method == "PUBLISH":
        require(not attendees, "PUBLISH with attendees")
    else:
        require(only(event, "ORGANIZER")[1].startswith("mailto:"), "an organizer without an address")
    for alarm in event["parts"]:
        require(alarm["name"] == "VALARM" and only(alarm, "ACTION")[1] == "DISPLAY", "a strange alarm")
        only(alarm, "TRIGGER")
        only(alarm, "DESCRIPTION")
    return "%s %sZ %sZ %s" % (only(event, "UID")[1], start.isoformat(), end.isoformat(), only(event, "STATUS")[1])


def main(path):
    with open(path, "rb") as file:
        calendar = parse(unfold(file.read()))
    require(calendar["name"] == "VCALENDAR" and only(calendar, "VERSION")[1] == "2.0", "no calendar")
    only(calendar, "PRODID")
    method = only(calendar, "METHOD", least=0)[1]
    zones = {only(part, "TZID")[1]: zone_changes(part) for part in calendar["parts"] if part["name"] == "VTIMEZONE"}
    for part in calendar["parts"]:
        if part["name"] == "VEVENT":
            print(check_event(part, zones, method))


try:
    main(sys.argv[1])
except (Broken, UnicodeDecodeError) as broken:
    sys.exit("%s: %s" % (sys.argv[1], broken))
