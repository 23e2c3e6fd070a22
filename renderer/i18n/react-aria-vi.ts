type Formatter = {
  number: (value: number) => string
  select: (options: Record<string, string | (() => string)>, value: string | boolean) => string
}
// React Aria gives each text its own arguments; they are checked against the English texts by a test.
type Words = (args: Record<string, string & number>, formatter: Formatter) => string

/**
 * React Aria's own words in Vietnamese, which the library does not bring. Packages and keys are those of its English
 * texts (a test compares them); the colour package is left out because no colour control is used.
 */
export const reactAriaVi: Record<string, Record<string, string | Words>> = {
  '@react-aria/tree': { expand: 'Mở rộng', collapse: 'Thu gọn' },
  '@react-aria/toast': {
    close: 'Đóng',
    notifications: (args, formatter) => `${formatter.number(args.count ?? 0)} thông báo.`,
  },
  '@react-aria/tag': { removeDescription: 'Nhấn Delete để bỏ thẻ.', removeButtonLabel: 'Bỏ' },
  '@react-aria/table': {
    select: 'Chọn',
    selectAll: 'Chọn tất cả',
    sortable: 'cột có thể sắp xếp',
    ascending: 'tăng dần',
    descending: 'giảm dần',
    ascendingSort: (args) => `sắp xếp tăng dần theo cột ${args.columnName}`,
    descendingSort: (args) => `sắp xếp giảm dần theo cột ${args.columnName}`,
    columnSize: (args) => `${args.value} pixel`,
    resizerDescription: 'Nhấn Enter để thay đổi độ rộng',
    expand: 'Mở rộng',
    collapse: 'Thu gọn',
  },
  '@react-aria/steplist': { steplist: 'Danh sách bước' },
  '@react-aria/spinbutton': { Empty: 'Trống' },
  '@react-aria/searchfield': { 'Clear search': 'Xóa nội dung tìm kiếm' },
  '@react-aria/previewtrigger': { longPressMessage: 'Nhấn giữ để xem trước' },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/numberfield': {
    decrease: (args) => `Giảm ${args.fieldLabel}`,
    increase: (args) => `Tăng ${args.fieldLabel}`,
    numberField: 'Ô nhập số',
  },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ hoặc nhấn Alt + mũi tên xuống để mở trình đơn' },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'hàng có lệnh',
    hasLinkAnnouncement: (args) => `hàng có liên kết: ${args.link}`,
  },
  '@react-aria/grid': {
    deselectedItem: (args) => `Đã bỏ chọn ${args.item}.`,
    select: 'Chọn',
    selectedCount: (args, formatter) =>
      args.count === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${formatter.number(args.count ?? 0)} mục.`,
    selectedAll: 'Đã chọn tất cả các mục.',
    selectedItem: (args) => `Đã chọn ${args.item}.`,
    longPressToSelect: 'Nhấn giữ để vào chế độ chọn.',
  },
  '@react-aria/dnd': {
    dragItem: (args) => `Kéo ${args.itemText}`,
    dragSelectedItems: (args, formatter) => `Kéo ${chosen(args.count, formatter)}`,
    dragDescriptionKeyboard: 'Nhấn Enter để bắt đầu kéo.',
    dragDescriptionKeyboardAlt: 'Nhấn Alt + Enter để bắt đầu kéo.',
    dragDescriptionTouch: 'Nhấn đúp để bắt đầu kéo.',
    dragDescriptionVirtual: 'Nhấp để bắt đầu kéo.',
    dragDescriptionLongPress: 'Nhấn giữ để bắt đầu kéo.',
    dragSelectedKeyboard: (args, formatter) => `Nhấn Enter để kéo ${chosen(args.count, formatter)}.`,
    dragSelectedKeyboardAlt: (args, formatter) => `Nhấn Alt + Enter để kéo ${chosen(args.count, formatter)}.`,
    dragSelectedLongPress: (args, formatter) => `Nhấn giữ để kéo ${chosen(args.count, formatter)}.`,
    dragStartedKeyboard: 'Đang kéo. Nhấn Tab để đến nơi thả, rồi nhấn Enter để thả hoặc Escape để hủy.',
    dragStartedTouch: 'Đang kéo. Đi đến nơi thả, rồi nhấn đúp để thả.',
    dragStartedVirtual: 'Đang kéo. Đi đến nơi thả, rồi nhấp hoặc nhấn Enter để thả.',
    endDragKeyboard: 'Đang kéo. Nhấn Enter để hủy kéo.',
    endDragTouch: 'Đang kéo. Nhấn đúp để hủy kéo.',
    endDragVirtual: 'Đang kéo. Nhấp để hủy kéo.',
    dropDescriptionKeyboard: 'Nhấn Enter để thả. Nhấn Escape để hủy kéo.',
    dropDescriptionTouch: 'Nhấn đúp để thả.',
    dropDescriptionVirtual: 'Nhấp để thả.',
    dropCanceled: 'Đã hủy thả.',
    dropComplete: 'Đã thả.',
    dropIndicator: 'vị trí thả',
    dropOnRoot: 'Thả vào',
    dropOnItem: (args) => `Thả vào ${args.itemText}`,
    insertBefore: (args) => `Chèn trước ${args.itemText}`,
    insertBetween: (args) => `Chèn giữa ${args.beforeItemText} và ${args.afterItemText}`,
    insertAfter: (args) => `Chèn sau ${args.itemText}`,
  },
  '@react-aria/datepicker': {
    era: 'kỷ nguyên',
    year: 'năm',
    month: 'tháng',
    day: 'ngày',
    hour: 'giờ',
    minute: 'phút',
    second: 'giây',
    dayPeriod: 'sáng/chiều',
    calendar: 'Lịch',
    startDate: 'Ngày bắt đầu',
    endDate: 'Ngày kết thúc',
    weekday: 'thứ trong tuần',
    timeZoneName: 'múi giờ',
    selectedDateDescription: (args) => `Ngày đã chọn: ${args.date}`,
    selectedRangeDescription: (args) => `Khoảng đã chọn: ${args.startDate} đến ${args.endDate}`,
    selectedTimeDescription: (args) => `Giờ đã chọn: ${args.time}`,
  },
  '@react-aria/combobox': {
    focusAnnouncement: (args, formatter) => {
      const options = () => `Vào nhóm ${args.groupTitle}, có ${formatter.number(args.groupCount ?? 0)} lựa chọn. `
      const group = formatter.select({ true: options, other: '' }, String(args.isGroupChange))
      return `${group}${args.optionText}${formatter.select({ true: ', đã chọn', other: '' }, String(args.isSelected))}`
    },
    countAnnouncement: (args, formatter) => `Có ${formatter.number(args.optionCount ?? 0)} lựa chọn.`,
    selectedAnnouncement: (args) => `${args.optionText}, đã chọn`,
    buttonLabel: 'Hiện gợi ý',
    listboxLabel: 'Gợi ý',
  },
  '@react-aria/calendar': {
    previous: 'Trước',
    next: 'Sau',
    selectedDateDescription: (args) => `Ngày đã chọn: ${args.date}`,
    selectedRangeDescription: (args) => `Khoảng đã chọn: ${args.dateRange}`,
    todayDate: (args) => `Hôm nay, ${args.date}`,
    todayDateSelected: (args) => `Hôm nay, ${args.date}, đã chọn`,
    dateSelected: (args) => `${args.date}, đã chọn`,
    startRangeSelectionPrompt: 'Nhấp để bắt đầu chọn khoảng ngày',
    finishRangeSelectionPrompt: 'Nhấp để kết thúc chọn khoảng ngày',
    minimumDate: 'Ngày sớm nhất có thể chọn',
    maximumDate: 'Ngày muộn nhất có thể chọn',
    dateRange: (args) => `${args.startDate} đến ${args.endDate}`,
  },
  '@react-aria/breadcrumbs': { breadcrumbs: 'Đường dẫn' },
  '@react-aria/autocomplete': { collectionLabel: 'Gợi ý' },
  '@react-stately/datepicker': {
    rangeUnderflow: (args) => `Giá trị phải từ ${args.minValue} trở đi.`,
    rangeOverflow: (args) => `Giá trị không được sau ${args.maxValue}.`,
    rangeReversed: 'Ngày bắt đầu phải trước ngày kết thúc.',
    unavailableDate: 'Không chọn được ngày này.',
  },
  'react-aria-components': {
    selectPlaceholder: 'Chọn một mục',
    tableResizer: 'Thanh chỉnh độ rộng',
    dropzoneLabel: 'Vùng thả',
    colorSwatchPicker: 'Bảng màu',
  },
}

function chosen(count: number | undefined, formatter: Formatter): string {
  return `${formatter.number(count ?? 0)} mục đã chọn`
}

/**
 * Puts the words where React Aria looks for them. It does so once per page, so the window is loaded anew when the
 * language changes. Languages the library knows need nothing.
 */
export function provideReactAriaWords(language: string) {
  if (language !== 'vi') return
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'vi-VN',
    [Symbol.for('react-aria.i18n.strings')]: reactAriaVi,
  })
}
