/// What an examination of the file found.
public struct StoreHealth: Hashable, Sendable {
  /// Something that is not as it should be.
  public enum Ailment: Hashable, Sendable {
    /// SQLite finds the file damaged: its words.
    case damaged(String)
    /// Rows of a table refer to something that is not there.
    case dangling(table: String, rows: Int)
    /// Rows of a table are not as the log last left them.
    case unexplained(table: String, rows: Int)
    /// Changes to a table are not written to the log.
    case unlogged(table: String)
    /// An entry was left open.
    case open(entry: Int)
  }

  /// What is wrong; empty where all is well.
  public var ailments: [Ailment]
  /// Entries in the log.
  public var entries: Int
  /// Rows by table.
  public var rows: [String: Int]

  /// What was found.
  public init(ailments: [Ailment] = [], entries: Int, rows: [String: Int] = [:]) {
    self.ailments = ailments
    self.entries = entries
    self.rows = rows
  }
}
