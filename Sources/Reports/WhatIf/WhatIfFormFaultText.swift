public import Workforce

extension WhatIfFormFault {
  /// What is wrong, to stand beside the field: `Onbekend zorgprofiel "9XX". Misschien 4VV of 5VV.`
  public func text(_ language: Language) -> String {
    let say = Voice(language)
    let text =
      switch kind {
      case .unreadable(let dutch, let english): language == .dutch ? dutch : english
      case .impossible(let kind): say.sentences(of: kind)
      case .namesSomeone: say(.faultNamesSomeone)
      }
    return capitalised(text)
  }
}
