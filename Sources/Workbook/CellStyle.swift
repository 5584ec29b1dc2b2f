/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  /// A colour on a screen.
  public struct Colour: Hashable, Sendable {
    /// Its parts, 0 to 255.
    public var red: UInt8, green: UInt8, blue: UInt8

    /// A colour of three parts.
    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
      (self.red, self.green, self.blue) = (red, green, blue)
    }
  }

  /// Where text stands in a cell.
  public enum Alignment: Hashable, Sendable {
    /// Left, in the middle, right.
    case left, centre, right
  }

  /// Bold type.
  public var isBold = false
  /// The colour behind the text, or `nil` for none.
  public var fill: Colour?
  /// A thin slanted line from corner to corner, which a print without colour shows too.
  public var isSlashed = false
  /// Thin lines around the cell.
  public var hasBorder = false
  /// Long text takes more lines, from the top of the cell on.
  public var wraps = false
  /// Where text stands, or `nil` for the reader's choice: text left, numbers right.
  public var alignment: Alignment?
  /// How numbers and dates are written, such as `0.00` or `d mmm`; `@` keeps what is typed as text.
  public var numberFormat: String?

  /// Plain.
  public init() {}

  /// Bold.
  public var bold: CellStyle { with { $0.isBold = true } }
  /// With thin lines around it.
  public var bordered: CellStyle { with { $0.hasBorder = true } }
  /// In the middle.
  public var centred: CellStyle { with { $0.alignment = .centre } }
  /// In as many lines as it takes.
  public var wrapped: CellStyle { with { $0.wraps = true } }
  /// With a slanted line from corner to corner.
  public var slashed: CellStyle { with { $0.isSlashed = true } }

  /// With a colour behind the text, or none.
  public func filled(_ colour: Colour?) -> CellStyle { with { $0.fill = colour } }

  /// With numbers and dates written in this way.
  public func numbers(_ format: String) -> CellStyle { with { $0.numberFormat = format } }

  private func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
