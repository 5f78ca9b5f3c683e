package import Authorization
package import Curl
internal import Foundation
package import Registration

/// `[oauth]`: how access tokens are asked for.
package struct OAuthSettings: Sendable {
  package var tokenEndpoint: WebAddress
  package var caFile: String?
  package var clientID: String
  /// nil: an application without a secret.
  package var clientSecretFile: String?
  package var authentication: OAuthClient.Authentication
  package var scope: String?
  /// nil: client credentials.
  package var refreshTokenFile: String?
  /// The last day of the client secret, where the office wrote it down.
  package var clientSecretExpires: CivilDate?
  /// The last day of the refresh token, likewise; what the endpoint says of it counts more.
  package var refreshTokenExpires: CivilDate?

  /// The application, its secrets in the files named, or in systemd's credentials directory where ones of these names lie there.
  /// What is stored anew goes beside the database.
  package func client(
    besideDatabase database: String,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> OAuthClient {
    let store = refreshTokenFile.map { file in
      let path = Credential.path(file, environment)
      return RefreshTokenStore(file: path, isCredential: path != file, state: "\(database)-oauth")
    }
    return OAuthClient(
      tokenEndpoint: tokenEndpoint, caFile: caFile, clientID: clientID,
      clientSecretFile: clientSecretFile.map { Credential.path($0, environment) },
      authentication: authentication, scope: scope, refreshToken: store)
  }
}

/// Secrets that systemd hands over (systemd.exec(5), LoadCredential=).
enum Credential {
  /// The credential of that file's name, where there is one; else the file. One that is empty, or an empty line, stands for a
  /// file that is not there (SetCredential= as its default).
  static func path(_ file: String, _ environment: [String: String]) -> String {
    guard let directory = environment["CREDENTIALS_DIRECTORY"] else { return file }
    let credential = directory + "/" + (file as NSString).lastPathComponent
    let size = try? FileManager.default.attributesOfItem(atPath: credential)[.size] as? Int
    return (size ?? 0) > 1 ? credential : file
  }
}
