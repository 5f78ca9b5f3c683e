internal import Correspondence
internal import MIME
internal import Records
internal import Registration
internal import Settings
internal import Workbooks
internal import Submission

extension Configuration {
  /// The configuration file, or the failure that its mistakes are.
  static func loaded(_ path: String) throws(Failure) -> Configuration {
    do throws(Mistakes) { return try ConfigurationFile.load(path) } catch {
      throw Failure(configuration: error)
    }
  }

  func loadedCatalogue() throws(Failure) -> Catalogue {
    do throws(Mistakes) { return try CatalogueFile.load(catalogue) } catch { throw Failure(catalogue: error) }
  }

  /// Catalogue and templates.
  func loadedOffice() throws(Failure) -> Office {
    do {
      return try Office.load(self)
    } catch let error as Mistakes {
      throw Failure(catalogue: error)
    } catch let error as TemplateError {
      throw Failure(.badData, lines(of: error.problems))
    } catch {
      throw Failure(.badData, "\(templates): \(error)")
    }
  }

  /// What `body` reads of the register. A desk may be at work on it.
  func reading<Result: Sendable>(
    _ body: (Register) async throws -> Result
  ) async throws(Failure) -> Result {
    do {
      return try await body(Register.openForReading(database))
    } catch let failure as Failure {
      throw failure
    } catch let error as RegisterError {
      throw Failure(error)
    } catch let error as WorkbookError {
      throw Failure(.cannotCreate, error.description)
    } catch {
      throw Failure(.unavailable, "\(database): \(error)")
    }
  }

  /// A line for each problem, with the file's whole path.
  func lines(of problems: [TemplateProblem]) -> String {
    problems.map { "\(templates)/\($0)" }.joined(separator: "\n")
  }

  /// The ceiling on letters; the file was checked to have one of 1 or more, or none.
  var pace: Pace<ContinuousClock.Instant> { Pace(perMinute: smtp.perMinute) ?? Pace() }

  /// The envelope's sender of every letter.
  var returnPath: ReturnPath { ReturnPath(smtp.envelopeFrom, domain: sender.domain) }

  /// `From` of every letter.
  var sender: Mailbox { Mailbox(name: smtp.fromName, address: smtp.fromAddress) }
}
