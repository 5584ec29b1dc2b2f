import Workforce

extension ScenarioProblem.Kind {
  /// What is wrong with a sentence of a what-if.
  func sentencePhrase(_ it: String) -> Phrase? {
    switch self {
    case .sentenceIncomplete:
      Phrase("de zin is niet af: \(it)", "the sentence is not complete: \(it)")
    case .unexpectedWord: Phrase("\(it) hoort hier niet", "\(it) does not belong here")
    case .twice: Phrase("\(it) is al genoemd", "\(it) was named before")
    case .sharesNotOne(let sum):
      Phrase(
        "de aandelen vanaf \(it) tellen op tot \(sum), niet tot 1",
        "the shares from \(it) on add up to \(sum), not to 1")
    case .namesNoFile: Phrase("er is geen bestand \(it)", "there is no file \(it)")
    default: nil
    }
  }
}

extension ScenarioProblem.Suggestion {
  /// A likely sentence.
  var sentencePhrase: Phrase? {
    switch self {
    case .sentence(let key): key.example
    case .addToOne: Phrase("aandelen die samen 1 zijn", "shares that add up to 1")
    default: nil
    }
  }
}

extension WhatIfKey {
  /// A sentence of each key, as it may follow "Maybe".
  var example: Phrase {
    let sentences = sentences
    return Phrase(
      "iets als \"\(sentences.dutch)\"", "something like \"\(sentences.english)\"")
  }

  private var sentences: Phrase {
    switch self {
    case .mix: Phrase("alle 4VV -> 5VV/bh vanaf 2027-03", "all 4VV -> 5VV/bh from 2027-03")
    case .staff: Phrase("+0,8 fte 4 vanaf 2027-06", "+0.8 fte 4 from 2027-06")
    case .absence: Phrase("9% vanaf 2027-01", "9% from 2027-01")
    case .pool: Phrase("6 x 24 u 3 vanaf 2027-02", "6 x 24 h 3 from 2027-02")
    case .other: Phrase("16 u 4 vanaf 2027-05", "16 h 4 from 2027-05")
    case .hired: Phrase("hoogstens 11% van kosten", "at most 11% of cost")
    case .recruit:
      Phrase("hoogstens 2 fte 3 per maand na 3 maanden", "up to 2 fte 3 a month after 3 months")
    case .train:
      Phrase("hoogstens 1,5 fte 2 -> 3 na 12 maanden", "up to 1.5 fte 2 -> 3 after 12 months")
    case .hours, .levels, .tasks, .norms, .contract, .shifts, .presence: demandSentences
    }
  }

  private var demandSentences: Phrase {
    switch self {
    case .hours: Phrase("4VV 11 u vanaf 2027-02", "4VV 11 h from 2027-02")
    case .levels: Phrase("4VV 1:0,15 2:0,35 3:0,5", "4VV 1:0.15 2:0.35 3:0.5")
    case .tasks: Phrase("10% VP 3 -> 2+", "10% VP 3 -> 2+")
    case .norms: Phrase("zzp-2013", "zzp-2013")
    case .contract: Phrase("96,5%", "96.5%")
    case .shifts: Phrase("shifts-short.csv", "shifts-short.csv")
    default:
      Phrase(
        "[{name: nacht, block: N, domain: care, min_level: 3, heads: 1}]",
        "[{name: night, block: N, domain: care, min_level: 3, heads: 1}]")
    }
  }
}
