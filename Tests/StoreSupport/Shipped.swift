public import RosterModel
import ScenarioFiles

/// A scenario that ships with the project.
public func shipped(_ name: String) throws -> Scenario {
  try ScenarioFolder.read(shippedPath(name))
}

/// The folder of a scenario that ships with the project.
public func shippedPath(_ name: String) -> String {
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Scenarios/\(name)"
}
