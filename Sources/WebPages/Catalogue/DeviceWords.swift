package import Reports

/// Words about the devices someone is signed in on.
extension Words {
  static let devices = Words("Waar je bent ingelogd", "Where you are signed in")
  static let devicesHint = Words(
    "Herken je een apparaat niet? Log het dan uit.",
    "Is there a device you do not know? Then sign it out.")
  static let unknownDevice = Words("Onbekend apparaat", "Unknown device")
  static let deviceSeen = Words(
    "{0}, sinds {1}, laatst gezien {2}", "{0}, since {1}, last seen {2}")
  static let thisDevice = Words("Dit apparaat", "This device")
  static let signOutDevice = Words("Log {0} uit", "Sign out {0}")
  static let signOutAll = Words("Log overal uit", "Sign out everywhere")
  package static let deviceSignedOut = Words(
    "Dat apparaat is uitgelogd.", "That device is signed out.")
}
