import { section, type Outline } from '../outline.ts'

function point(title: string): Outline {
  return { kind: 'point', marker: 'dash', title }
}

/**
 * What the federation asks of the union levels, and its groups of tasks. The headings are the groups' subjects; the
 * source gives no task to a unit of its own.
 */
export function planOutline(): Outline[] {
  return [
    section('Yêu cầu', [
      point(
        'Các cấp Công đoàn Thành phố xây dựng nội dung, nhiệm vụ, giải pháp phù hợp; tổ chức các hoạt động bảo đảm hiệu quả nhằm thúc đẩy công tác bình đẳng giới tại đơn vị.',
      ),
    ]),
    section('Nội dung thực hiện', [
      section('Tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới', communication()),
      section('Vận động sự tham gia và xây dựng đội ngũ làm công tác tuyên truyền', mobilising()),
      section('Thực hiện chính sách, kiểm tra, giám sát và công tác cán bộ nữ', policies()),
      section('Hoạt động Câu lạc bộ Nữ công', clubs()),
    ]),
  ]
}

function communication(): Outline[] {
  return [
    point(
      'Tăng cường tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới và vì sự tiến bộ của nữ công nhân, viên chức, lao động (CNVCLĐ), đặc biệt là truyền thông thúc đẩy bình đẳng giới trong lĩnh vực chính trị.',
    ),
    point(
      'Duy trì và đẩy mạnh tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới với các hoạt động đa dạng, phù hợp với đặc thù từng nhóm đối tượng, điều kiện làm việc, sinh hoạt.',
    ),
    point('Lồng ghép nội dung bình đẳng giới vào nội dung hoạt động của công đoàn các cấp.'),
  ]
}

function mobilising(): Outline[] {
  return [
    point(
      'Vận động sự tham gia tích cực của các cấp, các ban, ngành, đoàn thể, các tổ chức, cộng đồng, gia đình và trẻ em nhằm nâng cao nhận thức, cam kết trách nhiệm và chuyển đổi hành vi tích cực trong công tác bình đẳng giới, vì sự tiến bộ của phụ nữ.',
    ),
    point(
      'Tiếp tục xây dựng, củng cố, bồi dưỡng và phát triển đội ngũ cộng tác viên, tuyên truyền viên, báo cáo viên về bình đẳng giới ở các cấp, đặc biệt là cấp cơ sở, nhằm đẩy mạnh hiệu quả công tác tuyên truyền về bình đẳng giới và vì sự tiến bộ của phụ nữ.',
    ),
  ]
}

function policies(): Outline[] {
  return [
    point(
      'Tiếp tục thực hiện có hiệu quả các chính sách, Quyết định, Chương trình, Kế hoạch của Thủ tướng Chính phủ và UBND Thành phố về công tác bình đẳng giới và vì sự tiến bộ của nữ CNVCLĐ.',
    ),
    point(
      'Tăng cường phối hợp và tham gia có hiệu quả việc kiểm tra, giám sát thực hiện chế độ, chính sách đối với lao động nữ.',
    ),
    point(
      'Tham gia giải quyết các vấn đề liên quan đến quyền và lợi ích hợp pháp, chính đáng của nữ đoàn viên, người lao động; tham gia các biện pháp, chính sách liên quan đến công tác cán bộ nữ.',
    ),
  ]
}

function clubs(): Outline[] {
  return [
    point(
      'Tiếp tục đẩy mạnh hoạt động Câu lạc bộ (CLB) Nữ công của công đoàn cấp trên trực tiếp cơ sở, tạo điều kiện để nữ CNVCLĐ nâng cao kiến thức về mọi mặt trong cuộc sống hằng ngày cũng như trong thực hiện nhiệm vụ chuyên môn.',
    ),
  ]
}
