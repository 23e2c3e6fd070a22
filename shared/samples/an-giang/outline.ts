import { section, type Outline } from '../outline.ts'
import type { Directives } from './directives.ts'
import type { Units } from './units.ts'

// What the plan says in general, without naming who leads it, is a point; a measure has a unit or a time.
function point(title: string, more: Partial<Outline> = {}): Outline {
  return { kind: 'point', marker: 'dash', title, ...more }
}

/** Sections I to III of the plan. */
export function planOutline(directives: Directives, units: Units): Outline[] {
  return [
    section('Mục đích, yêu cầu', purpose(directives)),
    section('Nội dung thực hiện', [
      section(
        'Tuyên truyền, phổ biến, giáo dục chính sách, pháp luật về bình đẳng giới và vì sự tiến bộ của phụ nữ',
        communication(directives),
      ),
      section('Nâng cao năng lực thực hiện công tác bình đẳng giới', capacity()),
      section(
        'Tiếp tục tổ chức thực hiện hiệu quả các chính sách, Quyết định, Chương trình, Kế hoạch của Thủ tướng Chính phủ và UBND tỉnh về công tác bình đẳng giới và vì sự tiến bộ của phụ nữ',
        policies(directives),
      ),
      section(
        'Tổ chức Tháng hành động về bình đẳng giới và phòng chống bạo lực trên cơ sở giới từ 15/11 đến 15/12 (Tháng hành động)',
        actionMonth(),
        { startsOn: '2021-11-15', endsOn: '2021-12-15' },
      ),
    ]),
    section('Tổ chức thực hiện', duties(units)),
  ]
}

function purpose({ strategy, programme }: Directives): Outline[] {
  return [
    point(
      'Tăng cường vai trò lãnh đạo, chỉ đạo của Đảng, chính quyền và đoàn thể; tiếp tục thực hiện các mục tiêu, chỉ tiêu của Chiến lược quốc gia về bình đẳng giới và Chương trình hành động quốc gia về bình đẳng giới trên địa bàn tỉnh An Giang; nâng cao hiệu quả quản lý nhà nước đối với công tác bình đẳng giới và vì sự tiến bộ của phụ nữ tại địa phương.',
      { directiveIds: [strategy, programme] },
    ),
    point(
      'Đẩy mạnh tuyên truyền, phổ biến và vận động giảng viên, nhân viên thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước và quy định của tỉnh liên quan đến bình đẳng giới và vì sự tiến bộ của phụ nữ.',
    ),
  ]
}

function communication(directives: Directives): Outline[] {
  const { equalityLaw, labourCode, violenceLaw, directive21, directive37, directive22 } = directives
  return [
    point(
      'Tiếp tục đẩy mạnh công tác tuyên truyền việc thực hiện các văn bản sau, trong đó đặc biệt quan tâm đến nội dung mới về bình đẳng giới của pháp luật lao động:',
      { directiveIds: [equalityLaw, labourCode, violenceLaw, directive21, directive37, directive22] },
    ),
    point(
      'Tăng cường truyền thông về bình đẳng giới để nâng cao nhận thức, trách nhiệm, sự đồng thuận và ủng hộ đối với lợi ích, sự cần thiết của việc phụ nữ tham gia các vị trí lãnh đạo, quản lý và tầm quan trọng của công tác cán bộ nữ, quy hoạch cán bộ nữ; từ đó bảo đảm sự bình đẳng của phụ nữ, thúc đẩy bình đẳng giới trong lĩnh vực chính trị.',
    ),
    point('Lồng ghép thông tin, tuyên truyền về bình đẳng giới vào các hội nghị, hội thảo, tọa đàm và tập huấn.'),
    point(
      'Tăng cường tổ chức truyền thông, nâng cao chất lượng tin, bài tuyên truyền trên trang thông tin điện tử và fanpage của Trường; chú trọng đưa thông điệp bình đẳng giới vào các sản phẩm và phương tiện truyền thông phù hợp, sáng tạo, hiệu quả.',
    ),
  ]
}

function capacity(): Outline[] {
  return [
    point(
      'Tăng cường vai trò lãnh đạo của cấp ủy Đảng, Thủ trưởng đơn vị và vai trò của tổ chức đoàn thể đối với những vấn đề liên quan đến nữ viên chức, người lao động; quan tâm, tạo mọi điều kiện khơi dậy tiềm năng, trí tuệ, sức sáng tạo của đội ngũ nữ cán bộ, công chức, viên chức để phát huy vai trò, vị thế của mình trong công tác.',
    ),
    point(
      'Bảo đảm thành viên các Ban soạn thảo, Tổ biên tập xây dựng văn bản quy phạm pháp luật và các chương trình, đề án có nội dung liên quan đến bình đẳng giới được tập huấn kiến thức về giới, phân tích giới và lồng ghép giới.',
    ),
    point(
      'Vận động sự tham gia tích cực của các cấp, các ban, ngành, đoàn thể, các tổ chức, cộng đồng, gia đình và trẻ em nhằm nâng cao nhận thức, cam kết trách nhiệm và chuyển đổi hành vi tích cực trong công tác bình đẳng giới, vì sự tiến bộ của phụ nữ.',
    ),
  ]
}

function policies({ directive37, directive22 }: Directives): Outline[] {
  return [
    point(
      'Đẩy mạnh lồng ghép yếu tố giới trong hoạch định chính sách và thực hiện các chương trình phát triển kinh tế - xã hội của tỉnh và của đơn vị; tăng cường sự tham gia của phụ nữ trong từng lĩnh vực, chăm lo quyền lợi, đời sống của phụ nữ.',
    ),
    point(
      'Tiếp tục rà soát, thu thập các số liệu thống kê tách biệt giới thuộc lĩnh vực quản lý nhà nước của ngành và trong phạm vi đơn vị; tổng hợp, báo cáo kết quả thực hiện các mục tiêu quốc gia về bình đẳng giới và vì sự tiến bộ của phụ nữ.',
    ),
    point(
      'Tiếp tục thực hiện các hoạt động của Dự án Hỗ trợ thực hiện các mục tiêu quốc gia về bình đẳng giới thuộc Chương trình mục tiêu phát triển hệ thống trợ giúp xã hội giai đoạn mới.',
    ),
    point(
      'Tiếp tục tăng cường vai trò lãnh đạo của cấp ủy Đảng các cấp đối với công tác cán bộ nữ, cụ thể là chỉ đạo thực hiện Chỉ thị số 37-CT/TW về công tác cán bộ nữ và Chỉ thị số 22-CT/TU ngày 20 tháng 11 năm 2013 của Ban Thường vụ Tỉnh ủy về việc tăng cường sự lãnh đạo của các cấp ủy Đảng đối với công tác bình đẳng giới. Quan tâm rà soát, đánh giá tình hình cán bộ nữ tham gia quản lý, lãnh đạo; xây dựng kế hoạch đào tạo, bồi dưỡng, quy hoạch và sử dụng cán bộ nữ theo lộ trình phù hợp với điều kiện của cơ quan, đơn vị; đưa ra giải pháp, đề xuất, kiến nghị theo hướng ưu tiên bố trí cán bộ nữ vào các vị trí quản lý, lãnh đạo cho nhiệm kỳ tới.',
      { directiveIds: [directive37, directive22] },
    ),
  ]
}

function actionMonth(): Outline[] {
  const inMonth = { kind: 'measure', marker: 'dash', startsOn: '2021-11-15', endsOn: '2021-12-15' } as const
  return [
    point('Xây dựng kế hoạch, nội dung cho Tháng hành động theo hướng dẫn của Bộ Lao động - Thương binh và Xã hội.'),
    { ...inMonth, title: 'Tổ chức tuyên truyền có trọng tâm, trọng điểm, phù hợp với đơn vị trường học.' },
    {
      ...inMonth,
      title:
        'Huy động đông đảo giảng viên, nhân viên, học sinh, sinh viên (HSSV) và người lao động trong toàn đơn vị trực tiếp tham gia.',
      targetLevel: 'Giảng viên, nhân viên, HSSV và người lao động',
    },
  ]
}

function duties({ heads, departments, administration, union, media }: Units): Outline[] {
  return [
    {
      kind: 'measure',
      title:
        'Lãnh đạo các phòng, khoa căn cứ kế hoạch này, tùy theo chức năng, nhiệm vụ của đơn vị mình, tổ chức tuyên truyền để toàn thể viên chức được biết và thực hiện.',
      leadUnitId: heads,
      targetLevel: 'Toàn thể viên chức',
    },
    {
      kind: 'measure',
      title:
        'Phòng Tổ chức - Hành chính ban hành kế hoạch triển khai thực hiện và tuyên truyền trong toàn thể cán bộ, giáo viên, nhân viên toàn Trường.',
      leadUnitId: administration,
      product: 'Kế hoạch triển khai thực hiện',
      targetLevel: 'Toàn thể cán bộ, giáo viên, nhân viên',
    },
    {
      kind: 'measure',
      title:
        'Công đoàn cơ sở phối hợp cùng lãnh đạo các phòng, khoa quan tâm theo dõi, đôn đốc việc thực hiện kế hoạch này.',
      leadUnitId: union,
      partnerUnitIds: [heads],
      children: [
        {
          kind: 'measure',
          marker: 'none',
          title:
            'Các phòng, khoa báo cáo kết quả thực hiện công tác tuyên truyền, lồng ghép vào báo cáo tháng 6 của phòng, khoa mình.',
          leadUnitId: departments,
          dueText: 'Báo cáo tháng 6',
          product: 'Kết quả công tác tuyên truyền trong báo cáo tháng 6',
        },
      ],
    },
    {
      kind: 'measure',
      title:
        'Tổ truyền thông chịu trách nhiệm đăng kế hoạch và các hoạt động có liên quan (nếu có) lên cổng thông tin điện tử của Trường.',
      leadUnitId: media,
      product: 'Kế hoạch và các hoạt động có liên quan trên cổng thông tin điện tử',
    },
  ]
}
