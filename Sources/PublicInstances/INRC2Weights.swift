/// What breaking the soft rules of the `inrc2` format costs, in units of five points.
///
/// Ceschia and others, "The Second International Nurse Rostering Competition", 2015.
enum INRC2Weights {
  /// A day a run of work or of days off is too long or short: 30 points.
  static let day = 6
  /// A day a run of one shift is too long or short: 15 points.
  static let shiftDay = 3
  /// A half weekend where whole ones are asked: 30 points.
  static let halfWeekend = 6
  /// A weekend above the most: 30 points.
  static let weekend = 6
  /// An assignment outside the totals: 20 points.
  static let assignment = 4
  /// An unwanted assignment: 10 points.
  static let unwanted = 2
  /// A head below the optimal cover: 30 points.
  static let head = 6
}
