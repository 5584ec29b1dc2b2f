/// Words of the roster's workbook.
extension Words {
  static let stampPublished = Words("bekendgemaakt {0}", "made known {0}")
  static let weekendSheet = Words("Weekenden", "Weekends")
  static let levelSheet = Words("Niveaus {0}", "Levels {0}")
  static let contractLeast = Words("contract min.", "contract min.")
  static let contractMost = Words("contract max.", "contract max.")
  static let paidHours = Words("betaalde uren", "paid hours")
  static let nightShift = Words("nacht (1 = ja)", "night (1 = yes)")
  static let eveningShift = Words("avond (1 = ja)", "evening (1 = yes)")
  static let intoNextDay = Words("na 24:00 (1 = ja)", "after 24:00 (1 = yes)")
  static let unknownCodes = Words("onbekend", "unknown")
}

/// Why a file could not be written.
extension Words {
  static let fileNotMade = Words(
    "{0} kan niet gemaakt worden (fout {1} van het systeem). Misschien bestaat de map niet of "
      + "mag daar niets geschreven worden.",
    "{0} cannot be made (error {1} of the system). Maybe the folder does not exist or may not be "
      + "written to.")
  static let fileNotReplaced = Words(
    "{0} kan niet vervangen worden (fout {1} van het systeem). Misschien is het een map.",
    "{0} cannot be replaced (error {1} of the system). Maybe it is a folder.")
  static let fileNotWritten = Words(
    "{0} is niet helemaal geschreven: {1}. Misschien is de schijf vol.",
    "{0} was not written to the end: {1}. Maybe the disk is full.")
  static let workbookRefused = Words(
    "Van dit rooster kan geen werkboek gemaakt worden: {0}.",
    "No workbook can be made of this roster: {0}.")
  static let calendarRefused = Words(
    "Van deze diensten kan geen agenda gemaakt worden: {0}.",
    "No calendar can be made of these shifts: {0}.")
}

/// What the legend of the workbook explains, and the explanations.
extension Words {
  static let legendCodes = Words("code in een dag", "code in a day")
  static let legendCodesText = Words(
    "Een dienst van het blad Diensten, precies zo geschreven; meer op een dag met een streep "
      + "ertussen, de vroegste eerst: D|OK. Wie een code verandert, ziet de totalen meteen "
      + "veranderen.",
    "A shift of the sheet Shifts, written exactly so; several on a day with a bar between them, "
      + "the earliest first: D|OK. Who changes a code sees the totals change at once.")
  static let legendGrey = Words("grijze kolom", "grey column")
  static let legendGreyText = Words("Weekend of feestdag.", "Weekend or public holiday.")
  static let legendSlashed = Words("schuine streep", "slanted line")
  static let legendSlashedText = Words(
    "De medewerker is afwezig; waarom staat hier niet.",
    "The person is absent; why is not told here.")
  static let legendRosteredText = Words(
    "Som van de betaalde uren van de codes in de rij, volgens het blad Diensten.",
    "Sum of the paid hours of the codes in the row, by the sheet Shifts.")
  static let legendAwayText = Words(
    "Uren afwezigheid die meetellen voor het contract, alle soorten samen. Vast getal.",
    "Hours of absence that count for the contract, all kinds together. A fixed number.")
  static let legendBalanceText = Words(
    "Ingeroosterd en afwezig min contract: + is meer, - is minder. Binnen een contract van min. "
      + "tot max. uren is er geen saldo.",
    "Rostered and absent less contract: + is more, - is less. Within a contract of min. to max. "
      + "hours there is no balance.")
  static let legendNights = Words("nachten, avonden", "nights, evenings")
  static let legendNightsText = Words(
    "Dagen waarvan de eerste code een nacht- of avonddienst is.",
    "Days whose first code is a night or evening shift.")
  static let legendWeekendsText = Words(
    "Weekenden met werk: een dienst op zaterdag of zondag, of een op vrijdag die na 24:00 "
      + "eindigt. Per week op het blad Weekenden.",
    "Weekends with work: a shift on Saturday or Sunday, or one on Friday that ends after 24:00. "
      + "By week on the sheet Weekends.")
  static let legendUnknownText = Words(
    "Codes in de rij die niet op het blad Diensten staan; ze tellen nergens mee.",
    "Codes in the row that the sheet Shifts does not have; they count for nothing.")
  static let legendCoverText = Words(
    "Per dienst en niveau wie er op een dag nodig en ingeroosterd zijn, en het tekort. Iemand "
      + "van een hoger niveau telt ook voor een lager. Onderaan van elke dienst het grootste "
      + "tekort, opgeteld.",
    "By shift and level who is needed and rostered on a day, and what is short. Someone of a "
      + "higher level counts for a lower one too. At the bottom the largest shortage of each "
      + "shift, summed."
  )
  static let legendLevels = Words("bladen Niveaus", "sheets Levels")
  static let legendLevelsText = Words(
    "Het niveau waarop iemand op een dag bezetting vult; 2,5 is 2+, en 0 vult niets: geen "
      + "contract in dat domein, of boventallig.",
    "The level at which someone fills cover on a day; 2.5 is 2+, and 0 fills nothing: no "
      + "contract in that domain, or supernumerary.")
  static let legendFixed = Words("wat dit blad niet ziet", "what this sheet does not see")
  static let legendFixedText = Words(
    "Wet, cao en wensen: een rooster dat hier veranderd is, is niet beoordeeld.",
    "Law, collective agreement and wishes: a roster changed here has not been judged.")
}
