/// The days of a week as the `inrc2` format names them, from Monday.
enum INRC2Weekday {
  static let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}
