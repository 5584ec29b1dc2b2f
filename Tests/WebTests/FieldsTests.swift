import Testing

@testable import Web

@Suite struct FieldsTests {
  @Test("Fields are decoded in order, with blanks around them cut and empty ones as if missing")
  func decoding() throws {
    let fields = try #require(Fields("a=1&b=+x%20y+&c=&day=2027-01-05&day=2027-01-06&d"))
    #expect(fields["a"] == "1")
    #expect(fields["b"] == "x y")
    #expect(fields["c"] == nil)
    #expect(fields["d"] == nil)
    #expect(fields["nothing"] == nil)
    #expect(fields.values("day") == ["2027-01-05", "2027-01-06"])
    #expect(Fields("wens=%C3%A9%C3%A9n")?["wens"] == "één")
  }

  @Test(
    "What is no such text gives no fields", arguments: ["a=%", "a=%f", "%zz=1", "a=%ff", "a=%00"])
  func refused(text: String) {
    #expect(Fields(text) == nil)
  }
}
