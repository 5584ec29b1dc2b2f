/// What the store refuses, and why.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no file at a path.
  case noStore(String)
  /// A file is there already.
  case storeExists(String)
  /// No file can be made at a path.
  case notWritable(String)
  /// The file is no store of ours, or a newer version made it.
  case notAStore(String)
  /// Others kept writing for so many seconds.
  case busy(seconds: Int)
  /// Someone else changed the same place after what was looked at: who, and in which entry of the log.
  case changedMeanwhile(by: String, entry: Int)
  /// Later changes rest on what would be taken back.
  case restedUpon
  /// There is no such thing, of those that are.
  case unknown(Thing, String, known: [String])
  /// There is one already.
  case exists(Thing, String)
  /// An entry of the log that there is not.
  case noEntry(Int)
  /// What an entry of the log changed was forgotten since: there is nothing to bring back.
  case forgotten(entry: Int)
  /// An entry that used up or closed a way in, which does not come back.
  case spent(entry: Int)
  /// Nothing would change.
  case nothingChanged
  /// The file itself fails: a code of SQLite, without the data.
  case failed(code: Int, message: String)

  /// What can be unknown or there already.
  public enum Thing: String, Hashable, Sendable {
    case team, person, shift, period, account, wish, consent, assignment, request
    case version, option, proposal
    case leave, round
    case profile
  }
}
