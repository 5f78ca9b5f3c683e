internal import CGMime

/// What a part says of itself, copied out of GMime.
enum PartReading {
  static func contentType(of object: UnsafeMutablePointer<GMimeObject>) -> ContentType {
    guard let type = g_mime_object_get_content_type(object) else { return ContentType(type: "text/plain") }
    let name = ownedString(g_mime_content_type_get_mime_type(type))?.lowercased().fieldValue
    var parameters: [String: String] = [:]
    if let list = g_mime_content_type_get_parameters(type) {
      for index in 0..<g_mime_param_list_length(list) {
        guard let parameter = g_mime_param_list_get_parameter_at(list, index),
          let key = borrowedString(g_mime_param_get_name(parameter))?.lowercased().fieldValue
        else { continue }
        parameters[key] = borrowedString(g_mime_param_get_value(parameter))?.fieldValue ?? ""
      }
    }
    return ContentType(type: name ?? "text/plain", parameters: parameters)
  }

  static func isAttachment(_ object: UnsafeMutablePointer<GMimeObject>) -> Bool {
    borrowedString(g_mime_object_get_disposition(object))?.lowercased() == "attachment"
  }

  /// `filename` of the disposition, else `name` of the type (RFC 2183, RFC 2231; encoded words in them are decoded too).
  static func fileName(of object: UnsafeMutablePointer<GMimeObject>) -> String? {
    let raw =
      g_mime_object_get_content_disposition_parameter(object, "filename")
      ?? g_mime_object_get_content_type_parameter(object, "name")
    guard let raw else { return nil }
    let name = Charset.repaired(HeaderReading.decoded(HeaderReading.utf8(raw))).fieldValue
    return name.isEmpty ? nil : name
  }

  /// Octets as encoded in the message, without the part's own header.
  static func size(of object: UnsafeMutablePointer<GMimeObject>) -> Int {
    if let part = guichet_as_part(object) {
      guard let stream = g_mime_part_get_content(part).flatMap(g_mime_data_wrapper_get_stream) else {
        return 0
      }
      return max(0, Int(g_mime_stream_length(stream)))
    }
    guard let counter = Handle(owning: g_mime_stream_null_new()) else { return 0 }
    return counter.use { max(0, Int(g_mime_object_write_content_to_stream(object, nil, $0))) }
  }

  /// The content with its transfer encoding undone.
  static func content(of part: UnsafeMutablePointer<GMimePart>) -> [UInt8] {
    guard let content = g_mime_part_get_content(part), let memory = Handle(owning: g_mime_stream_mem_new())
    else { return [] }
    return memory.use { stream in
      g_mime_data_wrapper_write_to_stream(content, stream)
      g_mime_stream_flush(stream)
      guard let array = g_mime_stream_mem_get_byte_array(guichet_memory_of_stream(stream)) else { return [] }
      return Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
    }
  }
}
