import HTTPTypes
import WebPages

/// Style sheets, scripts and the sign in the tab.
enum AssetRoutes {
  static let all: [Route] = Asset.all.map { asset in
    .open(.get, asset.path) { _ in .asset(asset.bytes, type: asset.type) }
  }
}
