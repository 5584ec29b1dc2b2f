/// Words of progress and of the comparison of proposals.
extension Words {
  static let phaseReading = Words("lezen", "reading")
  static let phaseDemand = Words("zorgvraag", "demand")
  static let phaseBound = Words("ondergrens", "bound")
  static let phaseSearch = Words("zoeken", "search")
  static let phaseDone = Words("klaar", "done")
  static let progressBest = Words("beste {0}", "best {0}")
  static let progressBound = Words("ondergrens {0}", "bound {0}")
  static let progressGap = Words("verschil {0}", "gap {0}")
  static let seconds = Words("{0} s", "{0} s")

  static let proposals = Words("Voorstellen naast elkaar", "Proposals side by side")
  static let proposal = Words("voorstel", "proposal")
  static let points = Words("punten", "points")
  static let open = Words("open", "open")
  static let over = Words("over", "over")
  static let wishesShort = Words("wensen", "wishes")
  static let leastServedShort = Words("minst bediend", "least served")
  static let softShort = Words("gezond", "healthy")
  static let differs = Words("anders dan 1", "unlike 1")
  static let comparisonKey = Words(
    "Gezond = bevindingen van gezond roosteren. Anders dan 1 = dagen van een medewerker met andere "
      + "diensten dan in voorstel 1.",
    "Healthy = findings of healthy rostering. Unlike 1 = days of a person with other shifts than "
      + "in proposal 1.")
}
