internal import Authorization
internal import Curl
internal import Foundation
internal import Registration

extension ConfigurationFile {
  static func readOAuth(_ table: TableReader, _ folder: URL) -> OAuthSettings? {
    defer { table.finish() }
    let refreshTokenFile = table.string("refresh_token_file").map { absolute($0, folder) }
    let secretFile = table.string("client_secret_file").map { absolute($0, folder) }
    if refreshTokenFile == nil, secretFile == nil, !table.has("client_secret_file") {
      table.mistake(
        "client_secret_file",
        "is missing: an application signs in with its secret, or with the refresh token of a user (refresh_token_file)"
      )
    }
    let secretExpires = readDay(table, "client_secret_expires")
    let refreshTokenExpires = readDay(table, "refresh_token_expires")
    if refreshTokenExpires != nil, refreshTokenFile == nil {
      table.mistake("refresh_token_expires", "has no use without refresh_token_file")
    }
    let authentication = readAuthentication(table)
    let scope = table.string("scope")
    let caFile = table.string("ca_file").map { absolute($0, folder) }
    let clientID = table.requiredString("client_id")
    guard let endpoint = readTokenEndpoint(table), let clientID else { return nil }
    return OAuthSettings(
      tokenEndpoint: endpoint, caFile: caFile, clientID: clientID, clientSecretFile: secretFile,
      authentication: authentication, scope: scope, refreshTokenFile: refreshTokenFile,
      clientSecretExpires: secretExpires, refreshTokenExpires: refreshTokenExpires)
  }

  /// `sign_in`: nil for a password.
  static func readSignIn(_ table: TableReader) -> BearerMechanism? {
    let text = table.string("sign_in", default: "password")
    if text == "password" { return nil }
    guard let mechanism = BearerMechanism(rawValue: text) else {
      table.mistake(
        "sign_in",
        "is \"\(text)\"; give \"password\" or \"oauth\", or one mechanism alone: \"oauthbearer\" or \"xoauth2\""
      )
      return nil
    }
    if table.has("password_file") {
      table.mistake("password_file", "has no use where sign_in is \"\(text)\": take it away")
    }
    return mechanism
  }

  /// What signs in with tokens needs `[oauth]`, and the other way about.
  static func checkUse(of oauth: TableReader?, by mechanisms: [BearerMechanism?], in root: TableReader) {
    let isUsed = mechanisms.contains { $0 != nil }
    if isUsed, oauth == nil, !root.has("oauth") {
      root.mistake("oauth", "the table [oauth] is missing: sign_in says that access tokens sign in")
    } else if !isUsed, oauth != nil {
      root.mistake("oauth", "has no use: give sign_in = \"oauth\" under [imap], [smtp] or both")
    }
  }

  private static func readTokenEndpoint(_ table: TableReader) -> WebAddress? {
    guard let text = table.requiredString("token_endpoint") else { return nil }
    if let address = WebAddress(text) { return address }
    table.mistake(
      "token_endpoint",
      "is \"\(text)\"; give an https:// address; http:// is accepted for a loopback address alone")
    return nil
  }

  private static func readAuthentication(_ table: TableReader) -> OAuthClient.Authentication {
    let text = table.string("client_authentication", default: "post")
    guard let authentication = OAuthClient.Authentication(rawValue: text) else {
      table.mistake("client_authentication", "is \"\(text)\"; give \"post\" or \"basic\"")
      return .post
    }
    return authentication
  }

  /// A TOML date, or the same in quotes.
  private static func readDay(_ table: TableReader, _ key: String) -> CivilDate? {
    if let date = table.civilDate(key) { return date }
    guard let text = table.string(key) else { return nil }
    let parts = text.split(separator: "-").map { Int($0) }
    if parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = CivilDate(year: year, month: month, day: day)
    {
      return date
    }
    table.mistake(key, "is \"\(text)\"; give a day such as 2027-05-31")
    return nil
  }
}
