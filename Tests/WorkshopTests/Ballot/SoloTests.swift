import Testing

@testable import Workshop

@Suite("Three words, alone")
struct SoloTests {
  private func buckets(_ sorting: [Bucket?]) -> Buckets {
    let list = wordIDs(Array(1...max(1, sorting.count)))
    let sorted = zip(list, sorting).compactMap { word, bucket in
      bucket.map { SortedWord(word: word, bucket: $0) }
    }
    return Buckets(list, sorted)
  }

  @Test("the words of us stay, eight at most")
  func us() {
    let few = buckets([.us, .notUs, .torn, .us, nil, .us])
    #expect(few.staying == wordIDs([1, 4, 6]) && few.surplus == 0 && few.next == word(5))
    #expect(few[.notUs] == [word(2)] && few[.torn] == [word(3)] && few.bucket(of: word(5)) == nil)
    let many = buckets(Array(repeating: .us, count: 10))
    #expect(many.surplus == 2 && many.staying == wordIDs(Array(1...8)) && many.next == nil)
  }

  @Test("the torn ones stay too where us has fewer than three")
  func torn() {
    #expect(buckets([.torn, .us, .notUs, .torn, .us]).staying == wordIDs([1, 2, 4, 5]))
    #expect(
      buckets([.us] + Array(repeating: .torn, count: 9)).staying == wordIDs(Array(1...8)))
    #expect(buckets([.notUs]).staying == [])
    var again = [SortedWord(word: word(1), bucket: .torn)]
    again.append(SortedWord(word: word(1), bucket: .notUs))
    #expect(Buckets([word(1)], again)[.notUs] == [word(1)])
  }

  @Test("a second choice says how many of the three came back")
  func secondChoice() throws {
    let day = try #require(CivilDate(year: 2027, month: 3, day: 1))
    let again = SecondChoice(date: day, words: wordIDs([7, 2, 7, 9, 4]))
    #expect(again.words == wordIDs([7, 2, 9]))
    #expect(again.cameBack(of: wordIDs([2, 4, 7])) == 2)
    #expect(again.cameBack(of: []) == 0)
    #expect(!SecondChoice.isDue(on: day, after: day))
    #expect(SecondChoice.isDue(on: day.adding(days: 1), after: day))
  }
}
