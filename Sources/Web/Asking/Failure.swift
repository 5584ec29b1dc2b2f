import CareDemand
import HTTPTypes
import OpenIDConnect
import Reports
import RosterDesk
import RosterModel
import SelfRostering
import WebPages
import Workforce

/// What went wrong, as it is told: with a status for machines and a text for people.
struct Failure: Sendable {
  let status: HTTPResponse.Status
  let title: Words
  let text: String
  /// What was missing, where the same can be sent again with it.
  var missing: Retry.Missing?
  /// Which page tells it.
  var place = Place.onThePage

  /// Where something that went wrong is told.
  enum Place: Hashable, Sendable {
    /// On the page one came from.
    case onThePage
    /// On a page of its own.
    case apart
    /// At the door, with the ways to get in.
    case atTheDoor
  }

  /// What an error is told as. `words` says what its findings are told with.
  init(_ error: any Error, _ say: Voice, id: String, words: () -> Scenario?) {
    switch error {
    case let refusal as Refusal: self.init(refusal, say, words())
    case let error as StoreError: self.init(error, say)
    case let fault as WebFault: self.init(fault, say)
    case let error as SignInError: self.init(error, say, id: id)
    case let faults as WhatIfFormFaults:
      self.init(
        status: .unprocessableContent, title: .wrongRequest,
        text: faults.faults.map { $0.text(say.language) }.joined(separator: "\n"))
    case let faults as WhatIfFaults:
      self.init(
        status: .unprocessableContent, title: .wrongRequest, text: faults.text(say.language))
    case let error as WorkforceError:
      self.init(
        status: .unprocessableContent, title: .wrongRequest, text: error.text(say.language))
    case let error as DemandError:
      self.init(status: .unprocessableContent, title: .wrongRequest, text: error.text(say.language))
    default:
      self.init(
        status: .internalServerError, title: .ourFault, text: say(.ourFaultText, id),
        place: .apart)
    }
  }

  private init(
    status: HTTPResponse.Status, title: Words, text: String, missing: Retry.Missing? = nil,
    place: Place = .onThePage
  ) {
    self.status = status
    self.title = title
    self.text = text
    self.missing = missing
    self.place = place
  }

  private init(_ refusal: Refusal, _ say: Voice, _ scenario: Scenario?) {
    let text = refusal.text(say.language, scenario: scenario, for: .web)
    switch refusal {
    case .notAllowed, .notYours: self.init(status: .forbidden, title: .notForYou, text: text)
    case .unknown: self.init(status: .notFound, title: .pageMissing, text: text)
    case .consentNeeded, .agreementNeeded, .consentToLend:
      self.init(
        status: .unprocessableContent, title: .wrongRequest, text: text, missing: .consent)
    case .reasonNeeded, .afterDeadline, .correctionNeedsReason:
      self.init(
        status: .unprocessableContent, title: .wrongRequest, text: text, missing: .reason)
    case .openShifts:
      self.init(
        status: .unprocessableContent, title: .wrongRequest, text: text, missing: .openShifts)
    case .cellHolds, .requestIs, .pinned:
      self.init(status: .conflict, title: .wrongRequest, text: text)
    default: self.init(status: .unprocessableContent, title: .wrongRequest, text: text)
    }
  }

  private init(_ error: StoreError, _ say: Voice) {
    let text = error.text(say.language, for: .web)
    switch error {
    case .changedMeanwhile, .restedUpon, .nothingChanged, .exists, .forgotten, .spent:
      self.init(status: .conflict, title: .wrongRequest, text: text)
    case .busy: self.init(status: .serviceUnavailable, title: .tooMany, text: text)
    case .unknown, .noEntry: self.init(status: .notFound, title: .pageMissing, text: text)
    case .noStore, .storeExists, .notWritable, .notAStore, .failed:
      self.init(
        status: .internalServerError, title: .ourFault, text: text, place: .apart)
    }
  }

  private init(_ error: SignInError, _ say: Voice, id: String) {
    let (status, text): (HTTPResponse.Status, String) =
      switch error {
      case .over: (.badRequest, say(.signInOver))
      case .refused: (.forbidden, say(.signInRefused))
      case .unreachable: (.badGateway, say(.signInUnreachable))
      case .unexpected, .unproven: (.badGateway, say(.signInUnproven, id))
      }
    self.init(status: status, title: .notSignedInYet, text: text, place: .atTheDoor)
  }

  private init(_ fault: WebFault, _ say: Voice) {
    switch fault {
    case .field(let name):
      self.init(
        status: .unprocessableContent, title: .wrongRequest,
        text: say(.fieldWrong, say.name(ofField: name)))
    case .refusalWithoutReason:
      self.init(
        status: .unprocessableContent, title: .wrongRequest, text: say(.refusalWithoutReason),
        missing: .reason)
    case .notSignedIn:
      self.init(
        status: .unauthorized, title: .welcome, text: say(.howToGetIn), place: .atTheDoor)
    case .noAccount(let name):
      self.init(
        status: .forbidden, title: .notForYou, text: say(.noAccountText, name), place: .atTheDoor)
    case .notForRole(let role):
      self.init(
        status: .forbidden, title: .notForYou, text: say(.notForYouText, say(.name(of: role))),
        place: .apart)
    case .missing:
      self.init(
        status: .notFound, title: .pageMissing, text: say(.pageMissingText), place: .apart)
    case .forged:
      self.init(
        status: .forbidden, title: .wrongRequest, text: say(.staleForm), place: .apart)
    case .unreadable:
      self.init(
        status: .badRequest, title: .wrongRequest, text: say(.wrongRequestText),
        place: .apart)
    case .tooMany:
      self.init(
        status: .tooManyRequests, title: .tooMany, text: say(.tooManyText), place: .apart)
    case .tooLarge:
      self.init(
        status: .contentTooLarge, title: .tooLarge, text: say(.tooLargeText), place: .apart)
    case .tooSlow:
      self.init(
        status: .requestTimeout, title: .wrongRequest, text: say(.wrongRequestText),
        place: .apart)
    case .queueIsFull:
      self.init(status: .serviceUnavailable, title: .tooMany, text: say(.queueIsFullText))
    case .solvesAlready:
      self.init(status: .conflict, title: .tooMany, text: say(.solvesAlreadyText))
    }
  }
}
