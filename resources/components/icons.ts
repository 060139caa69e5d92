import Archive from '@lucide/svelte/icons/archive'
import ArrowDown from '@lucide/svelte/icons/arrow-down'
import ArrowUp from '@lucide/svelte/icons/arrow-up'
import Bell from '@lucide/svelte/icons/bell'
import Blocks from '@lucide/svelte/icons/blocks'
import Building2 from '@lucide/svelte/icons/building-2'
import Calendar from '@lucide/svelte/icons/calendar'
import CalendarClock from '@lucide/svelte/icons/calendar-clock'
import Check from '@lucide/svelte/icons/check'
import ChevronDown from '@lucide/svelte/icons/chevron-down'
import ChevronLeft from '@lucide/svelte/icons/chevron-left'
import ChevronRight from '@lucide/svelte/icons/chevron-right'
import Circle from '@lucide/svelte/icons/circle'
import CircleAlert from '@lucide/svelte/icons/circle-alert'
import CircleCheck from '@lucide/svelte/icons/circle-check'
import CircleDot from '@lucide/svelte/icons/circle-dot'
import ClipboardList from '@lucide/svelte/icons/clipboard-list'
import Clock from '@lucide/svelte/icons/clock'
import Coins from '@lucide/svelte/icons/coins'
import DoorOpen from '@lucide/svelte/icons/door-open'
import Download from '@lucide/svelte/icons/download'
import Eye from '@lucide/svelte/icons/eye'
import EyeOff from '@lucide/svelte/icons/eye-off'
import Gift from '@lucide/svelte/icons/gift'
import Glasses from '@lucide/svelte/icons/glasses'
import HeartHandshake from '@lucide/svelte/icons/heart-handshake'
import HeartPulse from '@lucide/svelte/icons/heart-pulse'
import History from '@lucide/svelte/icons/history'
import House from '@lucide/svelte/icons/house'
import IdCard from '@lucide/svelte/icons/id-card'
import Inbox from '@lucide/svelte/icons/inbox'
import Info from '@lucide/svelte/icons/info'
import Languages from '@lucide/svelte/icons/languages'
import LayoutGrid from '@lucide/svelte/icons/layout-grid'
import LayoutList from '@lucide/svelte/icons/layout-list'
import Leaf from '@lucide/svelte/icons/leaf'
import Lock from '@lucide/svelte/icons/lock'
import LogIn from '@lucide/svelte/icons/log-in'
import LogOut from '@lucide/svelte/icons/log-out'
import Mail from '@lucide/svelte/icons/mail'
import MailOpen from '@lucide/svelte/icons/mail-open'
import MapPin from '@lucide/svelte/icons/map-pin'
import Megaphone from '@lucide/svelte/icons/megaphone'
import MessageCircle from '@lucide/svelte/icons/message-circle'
import Phone from '@lucide/svelte/icons/phone'
import Plus from '@lucide/svelte/icons/plus'
import Power from '@lucide/svelte/icons/power'
import Puzzle from '@lucide/svelte/icons/puzzle'
import QrCode from '@lucide/svelte/icons/qr-code'
import RotateCcw from '@lucide/svelte/icons/rotate-ccw'
import ScanLine from '@lucide/svelte/icons/scan-line'
import Search from '@lucide/svelte/icons/search'
import Settings from '@lucide/svelte/icons/settings'
import ShieldCheck from '@lucide/svelte/icons/shield-check'
import Star from '@lucide/svelte/icons/star'
import Store from '@lucide/svelte/icons/store'
import Ticket from '@lucide/svelte/icons/ticket'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import Undo2 from '@lucide/svelte/icons/undo-2'
import Upload from '@lucide/svelte/icons/upload'
import User from '@lucide/svelte/icons/user'
import UserCheck from '@lucide/svelte/icons/user-check'
import Users from '@lucide/svelte/icons/users'
import Vote from '@lucide/svelte/icons/vote'
import Wrench from '@lucide/svelte/icons/wrench'
import X from '@lucide/svelte/icons/x'

/** The icons of the whole product, one family; imported one by one, so that only these travel. */
export const icons = {
  'archive': Archive,
  'arrow-down': ArrowDown,
  'arrow-up': ArrowUp,
  'bell': Bell,
  'blocks': Blocks,
  'building-2': Building2,
  'calendar': Calendar,
  'calendar-clock': CalendarClock,
  'check': Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  'circle': Circle,
  'circle-alert': CircleAlert,
  'circle-check': CircleCheck,
  'circle-dot': CircleDot,
  'clipboard-list': ClipboardList,
  'clock': Clock,
  'coins': Coins,
  'door-open': DoorOpen,
  'download': Download,
  'eye': Eye,
  'eye-off': EyeOff,
  'gift': Gift,
  'glasses': Glasses,
  'heart-handshake': HeartHandshake,
  'heart-pulse': HeartPulse,
  'history': History,
  'house': House,
  'id-card': IdCard,
  'inbox': Inbox,
  'info': Info,
  'languages': Languages,
  'layout-grid': LayoutGrid,
  'layout-list': LayoutList,
  'leaf': Leaf,
  'lock': Lock,
  'log-in': LogIn,
  'log-out': LogOut,
  'mail': Mail,
  'mail-open': MailOpen,
  'map-pin': MapPin,
  'megaphone': Megaphone,
  'message-circle': MessageCircle,
  'phone': Phone,
  'plus': Plus,
  'power': Power,
  'puzzle': Puzzle,
  'qr-code': QrCode,
  'rotate-ccw': RotateCcw,
  'scan-line': ScanLine,
  'search': Search,
  'settings': Settings,
  'shield-check': ShieldCheck,
  'star': Star,
  'store': Store,
  'ticket': Ticket,
  'triangle-alert': TriangleAlert,
  'undo-2': Undo2,
  'upload': Upload,
  'user': User,
  'user-check': UserCheck,
  'users': Users,
  'vote': Vote,
  'wrench': Wrench,
  'x': X,
}

export type IconName = keyof typeof icons
