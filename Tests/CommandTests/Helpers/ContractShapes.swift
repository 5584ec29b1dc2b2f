/// The JSON documents scripts may rely on, key by key.
extension Shape {
  /// `plan --json`
  static let plan = Shape.keys([
    "scenario": .text, "status": .text, "seed": .whole, "people": .whole, "assignments": .whole,
    "period": .keys(["start": .text, "weeks": .whole]),
    "objective": .keys([
      "total": .whole, "lowerBound": .number, "gap": .number,
      "parts": .list(
        .keys([
          "name": .text, "amount": .number, "cost": .whole, "lowerBound": .orNull(.number),
        ])),
    ]),
    "cover": .keys([
      "required": .whole, "filled": .whole, "open": .whole, "over": .whole, "openAtLeast": .whole,
    ]),
    "openShifts": .list(
      .keys(["date": .text, "shift": .text, "domain": .text, "level": .text, "heads": .whole])),
    "wishes": .keys([
      "count": .whole, "honoured": .whole,
      "byPerson": .list(.keys(["person": .text, "count": .whole, "honoured": .whole])),
    ]),
    "hours": .list(
      .keys([
        "person": .text, "contract": .number, "rostered": .number, "leave": .number,
        "sick": .number, "training": .number, "other": .number, "balance": .number,
      ])),
    "load": .list(
      .keys([
        "person": .text, "nights": .whole, "evenings": .whole, "weekends": .whole,
        "holidays": .whole, "fairShare": .number,
      ])),
    "continuity": .list(
      .keys(["group": .text, "week": .text, "distinctCarers": .whole, "hiredShare": .number])),
    "findings": .list(finding), "notAssessed": .list(notAssessed),
    "skillMixGap": .list(gapLine),
    "timing": .keys([
      "wallSeconds": .number, "lpSeconds": .number, "firstRosterSeconds": .orNull(.number),
      "firstUsefulSeconds": .orNull(.number), "peakMemoryMB": .number,
    ]),
  ])

  /// `demand --json`
  static let demand = Shape.keys([
    "months": .list(month),
    "cover": .list(
      .keys([
        "days": .text, "shift": .text, "domain": .text, "level": .text, "heads": .whole,
        "marginalCost": .orNull(.number),
      ])),
    "skillMixGap": .list(gapLine), "assumptions": .list(.text),
    "norms": .keys([
      "id": .text, "source": .text, "validFrom": .text, "validTo": .orNull(.text), "status": .text,
    ]),
  ])

  /// `check --json`
  static let check = Shape.keys([
    "findings": .list(finding), "notAssessed": .list(notAssessed), "rulesAssessed": .list(.text),
  ])

  private static let month = Shape.keys([
    "month": .text, "residents": .number, "hoursPerWeek": .number, "hoursPerWeekMin": .number,
    "hoursPerWeekMax": .number, "hoursPer24h": .number, "fteNet": .number, "fteGross": .number,
    "byProfile": .list(
      .keys([
        "profile": .text, "treatment": .truth, "residents": .number,
        "hoursPerWeek": .orNull(.number),
      ])),
    "withoutNorm": .list(.text),
    "byFunction": .keys(["PV": .orNull(.number), "VP": .orNull(.number), "BG": .orNull(.number)]),
    "byLevel": .list(.keys(["domain": .text, "level": .text, "hoursPer24h": .number])),
    "byBlock": .list(.keys(["domain": .text, "block": .text, "hoursPer24h": .number])),
  ])

  private static let finding = Shape.keys([
    "rule": .text, "kind": .text, "person": .orNull(.text), "from": .text, "to": .text,
    "measured": .orNull(.number), "allowed": .orNull(.number), "unit": .text, "text": .text,
  ])

  private static let notAssessed = Shape.keys(["rule": .text, "reason": .text])

  private static let gapLine = Shape.keys([
    "domain": .text, "level": .text, "block": .text, "needHoursPer24h": .number,
    "availableHoursPer24h": .number, "rosteredHoursPer24h": .orNull(.number),
    "gapHoursPer24h": .number, "overqualifiedHoursPer24h": .number, "gapFte": .number,
    "shadowPrice": .orNull(.number),
  ])
}
