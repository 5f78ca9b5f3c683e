internal import CPangoCairo
internal import Foundation

/// A PDF being drawn, page after page. Lengths in points, from the upper left corner.
final class Canvas {
  private let sink = Sink()
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private var pages = 0
  private var missingCharacters = 0

  private final class Sink { var bytes: [UInt8] = [] }

  /// `date` is the document's date of creation: the same content then has the same bytes.
  init(title: String, date: Date) throws(SheetError) {
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue().bytes += UnsafeBufferPointer(
          start: data, count: Int(length))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), Paper.portrait.width, Paper.portrait.height)
    guard let surface, let context = cairo_create(surface) else { throw .notDrawn("no surface") }
    self.surface = surface
    self.context = context
    // What every printer reads.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.formatted(.iso8601))
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Draws one page.
  func page(_ paper: Paper, _ draw: () throws(SheetError) -> Void) throws(SheetError) {
    cairo_pdf_surface_set_size(surface, paper.width, paper.height)
    try draw()
    cairo_show_page(context)
    pages += 1
  }

  func draw(_ text: TextBlock, x: Double, y: Double, grey: Double = 0) {
    cairo_set_source_rgb(context, grey, grey, grey)
    cairo_move_to(context, x, y)
    pango_cairo_show_layout(context, text.layout)
    missingCharacters += text.missingCharacters
  }

  /// The outline of a rectangle, filled with a shade of grey where one is given.
  func box(x: Double, y: Double, width: Double, height: Double, fill: Double? = nil) {
    cairo_rectangle(context, x, y, width, height)
    if let fill {
      cairo_set_source_rgb(context, fill, fill, fill)
      cairo_fill_preserve(context)
    }
    cairo_set_source_rgb(context, 0.35, 0.35, 0.35)
    cairo_set_line_width(context, 0.6)
    cairo_stroke(context)
  }

  /// Call once, last.
  func finish() throws(SheetError) -> PDF {
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS, cairo_status(context) == CAIRO_STATUS_SUCCESS else {
      throw .notDrawn(cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown")
    }
    return PDF(bytes: sink.bytes, pages: pages, missingCharacters: missingCharacters)
  }
}
